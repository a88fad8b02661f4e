import { accountEmail } from '../aws/account-order.ts';
import { email as emailSchema } from '../ledger/schema/values.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import { errorAt, warningAt } from './finding.ts';

/** Every account that is to be made has an e-mail that AWS takes: its own, or by the factory's pattern. */
export function accountHasEmail({ ledger }: Context): Problem[] {
  const organization = ledger.organization?.value;
  if (!organization) return [];
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const email = accountEmail(entry.value, organization);
    if (email === undefined && entry.value.account_id) return [];
    if (email === undefined) {
      const message = `${name} has no e-mail`;
      return [
        errorAt({ entry, path: [] }, [name], {
          message,
          hint: 'Add email, or give the factory a pattern in organization.yaml.',
        }),
      ];
    }
    const fault = emailSchema.safeParse(email).error?.issues[0]?.message;
    if (fault === undefined) return [];
    const message = `the e-mail ${email}, made by the factory's pattern, ${fault}`;
    return [errorAt({ entry, path: ['name'] }, [name], { message, hint: 'Add email, or shorten the name.' })];
  });
}

/** What is protected is neither cleaned nor closed. */
export function protectedStays({ ledger }: Context): Problem[] {
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const { lifecycle, protected: isProtected } = entry.value;
    if (!isProtected || lifecycle === 'present') return [];
    const message = `${name} is protected and can't be ${lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
    const hint = 'Take protected away in a pull request of its own first.';
    return [errorAt({ entry, path: ['lifecycle'] }, [name], { message, hint })];
  });
}

/** The unit of suspended accounts is for closed ones alone. */
export function unitIsForWork({ ledger }: Context): Problem[] {
  const suspended = ledger.organization?.value.factory.suspended_unit;
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const { unit } = entry.value;
    if (suspended === undefined || unit === undefined || !`${unit}/`.startsWith(`${suspended}/`)) return [];
    const message = `${unit} is where closed accounts go`;
    return [
      errorAt({ entry, path: ['unit'] }, [name], {
        message,
        hint: 'Name another unit; lifecycle: closed moves it there.',
      }),
    ];
  });
}

/** Only Service Catalog knows products, and each of its accounts needs one. */
export function productIsKnown({ ledger }: Context): Problem[] {
  const factory = ledger.organization?.value.factory;
  if (!factory) return [];
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const { product, account_id } = entry.value;
    if (factory.kind === 'organizations' && product !== undefined) {
      const message = 'product has no effect: the factory is organizations';
      return [warningAt({ entry, path: ['product'] }, [name], { message, hint: 'Delete it.' })];
    }
    if (factory.kind === 'organizations' || product || factory.product || account_id) return [];
    const message = `${name} has no product to be made from`;
    return [
      errorAt({ entry, path: [] }, [name], {
        message,
        hint: 'Add product, or give the factory one in organization.yaml.',
      }),
    ];
  });
}
