// The page around Web Chat: who the learner is in this browser, the way to the coach, and what is said when it is gone.
(() => {
  'use strict';
  const { nonce, chat: bundle, limit } = document.currentScript.dataset;
  const at = id => document.getElementById(id);
  const KEY = 'coach.learner';
  const later = (ms, then) => setTimeout(then, ms);

  // ---- What the page says -------------------------------------------------------------------------------------------
  const notice = at('notice');
  let clearing, saying;
  function say(word, { worry = false, forMs = 0 } = {}) {
    clearTimeout(clearing);
    saying = word;
    notice.classList.toggle('worry', worry);
    notice.replaceChildren(...(word ? at('words').content.querySelector(`[data-word="${word}"]`).cloneNode(true).childNodes : []));
    if (forMs) clearing = later(forMs, () => say(''));
  }

  // ---- Who is here: one random number, kept by this browser; whoever has it is this learner ---------------------------
  let memory;
  const learner = {
    get id() {
      let id = memory;
      try { id = localStorage.getItem(KEY) ?? id; } catch { /* storage is refused: this page's own memory serves */ }
      return /^dl_[0-9a-f]{64}$/.test(id) ? id : learner.renew();
    },
    renew() {
      memory = 'dl_' + Array.from(crypto.getRandomValues(new Uint8Array(32)), b => b.toString(16).padStart(2, '0')).join('');
      try { localStorage.setItem(KEY, memory); } catch { later(0, () => say('not-kept', { forMs: 12000 })); }
      return memory;
    },
    forget() {
      memory = undefined;
      try { localStorage.removeItem(KEY); } catch { /* nothing was kept */ }
    },
  };

  // ---- A token, from our own server -----------------------------------------------------------------------------------
  async function token() {
    for (let wait = 2000; ; wait = Math.min(wait * 2, 60000)) {
      try {
        const answer = await fetch('/v3/directline/tokens/generate', {
          method: 'POST', cache: 'no-store', credentials: 'omit',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ user: { id: learner.id } }),
        });
        if (answer.ok) return (await answer.json()).token;
        if (answer.status === 400) learner.renew();
        if (answer.status === 429) { wait = 60000; say('busy', { worry: true }); } else say('unreachable', { worry: true });
      } catch { say(navigator.onLine ? 'unreachable' : 'offline', { worry: true }); }
      await new Promise(go => later(wait, go));
    }
  }

  // ---- How it looks: one palette, in coach.css ------------------------------------------------------------------------
  const narrow = matchMedia('(max-width: 39.99rem)'), dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  function style() {
    const css = getComputedStyle(document.documentElement), c = name => css.getPropertyValue('--' + name).trim();
    const bubble = { BorderRadius: 18, BorderStyle: 'solid', BorderWidth: 1, NubOffset: 0 };
    const each = (prefix, values) => Object.fromEntries(Object.entries(values).map(([k, v]) => [prefix + k, v]));
    const action = (suffix, back, text, edge) => ({
      ['suggestedActionBackgroundColor' + suffix]: back, ['suggestedActionTextColor' + suffix]: text, ['suggestedActionBorderColor' + suffix]: edge,
    });
    // On a small screen the answers on offer leave the question in sight, and a cut-off last one says that there are more.
    const offered = Math.max(96, Math.min(230, Math.round(innerHeight * .27)));
    const styleOptions = {
      accent: c('leaf'), subtle: c('ink-soft'), backgroundColor: c('surface'), primaryFont: c('sans'), fontSizeSmall: '82%',
      paddingRegular: narrow.matches ? 12 : 16, paddingWide: 18, rootHeight: '100%', rootWidth: '100%',
      ...each('bubble', { ...bubble, Background: c('bubble'), BorderColor: c('bubble-line'), TextColor: c('ink'), MaxWidth: 560, MinHeight: 44, MinWidth: narrow.matches ? 180 : 220 }),
      ...each('bubbleFromUser', { ...bubble, Background: c('mine'), BorderColor: c('mine'), TextColor: c('on-mine') }),
      timestampColor: c('ink-soft'), notificationText: c('ink-soft'), groupTimestamp: 300000, emojiSet: false,
      hideUploadButton: true, // the coach reads words; a button that leads to "I can't open that" would be a small unkindness
      sendBoxTextWrap: true, sendBoxHeight: 52, sendBoxMaxHeight: 160,
      sendBoxBackground: c('surface'), sendBoxTextColor: c('ink'), sendBoxPlaceholderColor: c('ink-soft'), sendBoxBorderTop: `1px solid ${c('line')}`,
      sendBoxButtonColor: c('leaf'), sendBoxButtonColorOnDisabled: c('field-line'), sendBoxButtonShadeBorderRadius: 14, sendBoxButtonShadeInset: 4,
      sendBoxButtonShadeColorOnHover: c('leaf-mist'), sendBoxButtonShadeColorOnActive: c('leaf-mist-2'), sendBoxButtonShadeColorOnDisabled: 'transparent',
      sendBoxButtonKeyboardFocusIndicatorBorderColor: c('leaf'), sendBoxButtonKeyboardFocusIndicatorBorderRadius: 12, sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
      suggestedActionLayout: narrow.matches ? 'stacked' : 'flow', suggestedActionsStackedLayoutButtonTextWrap: true, suggestedActionsStackedHeight: offered,
      suggestedActionsFlowMaxHeight: offered, suggestedActionHeight: 44, suggestedActionBorderRadius: 22, suggestedActionBorderWidth: 1.5,
      ...action('', c('surface'), c('leaf'), c('leaf')), ...action('OnHover', c('leaf-mist'), c('leaf-deep'), c('leaf')),
      ...action('OnActive', c('leaf-mist-2'), c('leaf-deep'), c('leaf')), ...action('OnFocus', c('leaf-mist'), c('leaf-deep'), c('leaf')),
      suggestedActionKeyboardFocusIndicatorBorderColor: c('leaf'), suggestedActionKeyboardFocusIndicatorBorderRadius: 18, suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
      suggestedActionsVisualKeyboardIndicatorColor: c('leaf'), transcriptVisualKeyboardIndicatorColor: c('leaf'), transcriptActivityVisualKeyboardIndicatorColor: c('leaf'),
      transcriptOverlayButtonBackground: c('mine'), transcriptOverlayButtonColor: c('on-mine'),
      transcriptOverlayButtonBackgroundOnHover: c('mine'), transcriptOverlayButtonBackgroundOnFocus: c('mine'),
      transcriptTerminatorBackgroundColor: c('ink-soft'), transcriptTerminatorColor: c('surface'),
      cardEmphasisBackgroundColor: c('leaf-mist'), cardPushButtonBackgroundColor: c('leaf'), cardPushButtonTextColor: c('on-leaf'), richCardWrapTitle: true,
      toastErrorBackgroundColor: c('clay-mist'), toastErrorColor: c('clay'), toastWarnBackgroundColor: c('clay-mist'), toastWarnColor: c('ink'),
      toastInfoBackgroundColor: c('leaf-mist'), toastInfoColor: c('ink'), toastSuccessBackgroundColor: c('leaf-mist'), toastSuccessColor: c('leaf'), toastSeparatorColor: c('line'),
      failedConnectivity: c('clay'), slowConnectivity: c('gold'), autoScrollSnapOnActivity: false,
    };
    const tones = {
      default: { default: c('ink'), subtle: c('ink-soft') }, accent: { default: c('leaf'), subtle: c('leaf') }, attention: { default: c('clay'), subtle: c('clay') },
      good: { default: c('leaf'), subtle: c('leaf') }, warning: { default: c('gold'), subtle: c('gold') }, dark: { default: c('ink'), subtle: c('ink-soft') }, light: { default: c('ink-soft'), subtle: c('ink-soft') },
    };
    const box = backgroundColor => ({ backgroundColor, borderColor: 'transparent', foregroundColors: tones });
    const adaptiveCardsHostConfig = {
      supportsInteractivity: true, fontFamily: c('sans'), spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 30, padding: 16 },
      fontSizes: { small: 13, default: 16, medium: 18, large: 21, extraLarge: 25 }, fontWeights: { lighter: 300, default: 400, bolder: 600 },
      separator: { lineThickness: 1, lineColor: c('line') },
      containerStyles: { default: { foregroundColors: tones }, emphasis: box(c('leaf-mist')), accent: box(c('leaf-mist')), good: box(c('leaf-mist')), attention: box(c('clay-mist')), warning: box(c('clay-mist')) },
      imageSizes: { small: 40, medium: 80, large: 160 }, imageSet: { imageSize: 'medium', maxImageHeight: 120 },
      actions: { actionAlignment: 'stretch', actionsOrientation: 'vertical', buttonSpacing: 8, maxActions: 20, showCard: { actionMode: 'inline', inlineTopMargin: 8 }, spacing: 'default' },
      adaptiveCard: { allowCustomStyle: false }, textBlock: { headingLevel: 2 },
      factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 10 },
    };
    return { styleOptions, adaptiveCardsHostConfig };
  }

  // ---- The chat -------------------------------------------------------------------------------------------------------
  let script, store, line, root, round = 0, socketDown = false, asked = 0;

  // Web Chat reconnects a dropped socket by itself and says nothing meanwhile; the learner is told in words.
  window.WebSocket = class extends WebSocket {
    constructor(...args) {
      super(...args);
      const mine = round;
      this.addEventListener('open', () => { if (mine === round) connected(); });
      this.addEventListener('close', () => { if (mine === round) dropped(); });
    }
  };
  function connected() {
    const was = socketDown || ['unreachable', 'busy', 'offline'].includes(saying);
    socketDown = false;
    // A call for help that did not get out goes out first of all.
    if (saying === 'help-unsent') at('help').click();
    else if (was) say('back', { forMs: 5000 });
  }
  function dropped() {
    socketDown = true;
    const mine = round;
    later(1200, () => { if (socketDown && mine === round) say(navigator.onLine ? 'retrying' : 'offline', { worry: true }); });
  }

  /** Web Chat's own events, read on their way: nothing too large leaves the box, and an unsent call for help is answered here. */
  const watch = ({ getState }) => next => action => {
    const large = text => text && new Blob([text]).size > limit - 8192;
    if (action.type === 'WEB_CHAT/SUBMIT_SEND_BOX' && large(getState().sendBoxValue)) { say('too-long', { worry: true, forMs: 15000 }); return action; }
    const text = action.meta?.activity?.text ?? action.payload?.activity?.text;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') {
      const help = text === at('help').dataset.say;
      if (help) asked = 0;
      if (saying === 'too-long' || (help && saying === 'help-unsent')) say('');
    }
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED' && text === at('help').dataset.say) say('help-unsent', { worry: true });
    return next(action);
  };
  // A deleted message comes as a note with its id; the bubble is gone and the note itself shows nothing.
  const quietly = () => next => (card, ...rest) => card?.activity?.type === 'messageDelete' ? false : next(card, ...rest);

  const strings = Object.fromEntries([...at('strings').content.querySelectorAll('[data-string]')].map(said => [said.dataset.string, said.textContent]));

  function load() {
    return script ??= new Promise((done, fail) => {
      const element = Object.assign(document.createElement('script'), { src: bundle, onload: done, onerror: fail });
      document.head.append(element);
    });
  }
  function draw() {
    if (!line) return;
    window.WebChat.renderWebChat({
      directLine: line, store, nonce, locale: document.documentElement.lang, sendTypingIndicator: true, username: '',
      activityMiddleware: quietly, overrideLocalizedStrings: strings, ...style(),
    }, root);
  }
  async function meet({ anew = false, because = '' } = {}) {
    const mine = ++round;
    line?.end();
    const [pass] = await Promise.all([token(), load().catch(() => say('script-missing', { worry: true }) ?? new Promise(() => { }))]);
    if (mine !== round) return;
    if (anew || !store) {
      store = window.WebChat.createStore({}, watch);
      root?.remove();
      root = Object.assign(document.createElement('div'), { id: 'webchat' });
      at('chat').append(root);
    }
    line = window.WebChat.createDirectLine({ domain: new URL('/v3/directline', location).href, token: pass });
    draw();
    at('waiting').hidden = true;
    if (because) {
      socketDown = false;
      say(because, { forMs: 8000 });
    }
    let tries = 0;
    line.connectionStatus$.subscribe(status => {
      if (mine !== round) return;
      if (status === 2) tries = 0;
      // 3 the token is too old (a laptop slept), 4 no answer, 5 the conversation is over: all mean a fresh one.
      if (status === 3 || status === 5) later(0, () => mine === round && meet({ because: 'renewed' }));
      if (status === 4) { say('unreachable', { worry: true }); later(Math.min(3000 * 2 ** tries++, 60000), () => mine === round && meet()); }
    });
  }

  // ---- The controls ---------------------------------------------------------------------------------------------------
  at('help').addEventListener('click', event => {
    if (!store || !line) return say('help-unsent', { worry: true });
    const mine = asked = Date.now();
    store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'suggestedAction', text: event.target.dataset.say } });
    later(5000, () => { if (asked === mine) say('help-unsent', { worry: true }); });
  });
  at('forget').addEventListener('click', () => at('forget-dialog').showModal());
  at('forget-dialog').addEventListener('close', event => {
    if (event.target.returnValue !== 'forget') return;
    event.target.returnValue = '';
    learner.forget();
    meet({ anew: true, because: 'forgotten' });
  });
  // Forgotten in another tab: this one lets go too.
  addEventListener('storage', event => { if (event.key === KEY && event.newValue !== memory) { memory = undefined; meet({ anew: true }); } });
  addEventListener('offline', () => say('offline', { worry: true }));
  addEventListener('online', () => { if (!socketDown) say('back', { forMs: 5000 }); });
  for (const query of [narrow, dark, still]) query.addEventListener('change', draw);
  let turned;
  addEventListener('resize', () => { clearTimeout(turned); turned = later(250, draw); });

  load().catch(() => { });
  meet();
})();
