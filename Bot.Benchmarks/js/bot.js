'use strict';
// The four-turn waterfall on the JavaScript SDK: book, name, colour, how many. Plain node:http rather than restify, which would
// only add to its time; state in MemoryStorage, nothing on disk, so whatever this is compared with has the harder task.
const http = require('node:http');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ActivityHandler, ConversationState, MemoryStorage } = require('botbuilder');
const { DialogSet, DialogTurnStatus, WaterfallDialog, TextPrompt, ChoicePrompt, NumberPrompt } = require('botbuilder-dialogs');

const state = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(state.createProperty('dialogs'));
dialogs.add(new TextPrompt('name'));
dialogs.add(new ChoicePrompt('colour'));
dialogs.add(new NumberPrompt('count'));
dialogs.add(new WaterfallDialog('booking', [
  step => step.prompt('name', 'What is your name?'),
  step => { step.values.name = step.result; return step.prompt('colour', { prompt: 'Which colour?', choices: ['Red', 'Green', 'Blue'] }); },
  step => { step.values.colour = step.result.value; return step.prompt('count', 'How many?'); },
  async step => {
    await step.context.sendActivity(`Booked ${step.result} ${step.values.colour} for ${step.values.name}`);
    return step.endDialog();
  },
]));

class Bot extends ActivityHandler {
  async run(context) {
    await super.run(context);
    await state.saveChanges(context, false);
  }
}
const bot = new Bot();
bot.onMessage(async (context, next) => {
  const dialog = await dialogs.createContext(context);
  const result = await dialog.continueDialog();
  if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('booking');
  await next();
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

/** What the adapter asks of a server's answer. */
const answering = answer => ({
  socket: answer.socket,
  status(code) { answer.statusCode = code; return this; },
  header(name, value) { answer.setHeader(name, value); return this; },
  send(body) {
    if (body === undefined) return this;
    answer.setHeader('content-type', 'application/json');
    this.body = JSON.stringify(body);
    answer.setHeader('content-length', Buffer.byteLength(this.body));
    return this;
  },
  end() { answer.end(this.body); return this; },
});

http.createServer((request, answer) => {
  const parts = [];
  request.on('data', part => parts.push(part));
  request.on('end', () => {
    request.body = JSON.parse(Buffer.concat(parts));
    adapter.process(request, answering(answer), context => bot.run(context)).catch(fault => {
      console.error(fault);
      if (!answer.writableEnded) { answer.statusCode = 500; answer.end(); }
    });
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
