// A Mattermost App in one function. The Apps plugin invokes it with a request as of an API gateway, whose body is the call.

const answers = {
  '/ping': () => ({ type: 'ok', text: 'PONG' }),
  '/bindings': () => ({ type: 'ok', data: [{ location: '/command', bindings: [command] }] }),
  '/send': ({ values }) => ({ type: 'ok', text: `Hello, ${values?.message ?? 'Mattermost'}!` }),
};

const command = {
  icon: 'icon.png',
  label: 'hello-serverless',
  description: 'Says hello',
  bindings: [
    {
      location: 'send',
      label: 'send',
      form: {
        title: 'Say hello',
        icon: 'icon.png',
        submit: { path: '/send' },
        fields: [{ type: 'text', name: 'message', label: 'message' }],
      },
    },
  ],
};

export async function handler({ path, body }) {
  const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
  if (!answer) return reply(404, { type: 'error', text: `There is nothing at ${path}.` });
  return reply(200, answer(body ? JSON.parse(body) : {}));
}

function reply(statusCode, content) {
  return { statusCode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) };
}
