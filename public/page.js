// What Chainlit leaves out: names for its icon buttons, news for screen readers, citations, and links that stay here.
(() => {
  'use strict'

  const NAMES = {
    '#chat-submit': 'Send message', '#stop-button': 'Stop', '#upload-button': 'Add notes or course files',
    '#new-chat-button': 'New conversation', '#search-chats-button': 'Search conversations',
    '#sidebar-trigger-button': 'Show or hide conversations', '#theme-toggle': 'Light or dark', '#readme-button': 'About Second Coffee',
    '#thread-options': 'Rename or delete this conversation', '.positive-feedback-off': 'Helpful', '.positive-feedback-on': 'Take back: helpful',
    '.negative-feedback-off': 'Not helpful', '.negative-feedback-on': 'Take back: not helpful', '#chat-input': 'Your message',
    '[data-sidebar="trigger"]': 'Show or hide conversations', '#side-view-title button': 'Close the source',
  }
  const TITLE = 'Second Coffee'

  const nameButtons = () => {
    for (const [selector, name] of Object.entries(NAMES)) {
      for (const found of document.querySelectorAll(selector)) {
        if (!found.getAttribute('aria-label') && !found.textContent.trim()) found.setAttribute('aria-label', name)
      }
    }
    for (const [icon, name] of Object.entries({ '.lucide-copy': 'Copy', '.lucide-arrow-down': 'To the end', '.lucide-x': 'Remove' })) {
      for (const drawn of document.querySelectorAll('button:not([aria-label]) ' + icon)) {
        const button = drawn.closest('button')
        if (!button.textContent.trim()) button.setAttribute('aria-label', name)
      }
    }
  }

  // Links and images are judged after rendering: whatever Markdown made of them, nothing leaves this page.
  const settleLinks = () => {
    for (const link of document.querySelectorAll('.message-content a[href]:not([data-settled])')) {
      const href = link.getAttribute('href')
      link.dataset.settled = ''
      const cited = /^#source-(\d+)$/.exec(href)
      if (cited) {
        link.classList.add('sc-cite')
        link.removeAttribute('target')
        link.setAttribute('role', 'button')
        link.setAttribute('aria-label', 'Open source ' + cited[1])
      } else if (!/^\/(?:artefacts|thread)\//.test(href)) {
        link.removeAttribute('href')
        link.removeAttribute('target')
        link.classList.add('sc-inert')
      }
    }
    for (const picture of document.querySelectorAll('.message-content img, .message-content video, .message-content audio')) {
      const source = picture.getAttribute('src') || ''
      if (!/^(?:\/(?!\/)|data:image\/|blob:)/.test(source)) picture.removeAttribute('src')
    }
  }

  const openCitation = (event) => {
    const link = event.target.closest && event.target.closest('a.sc-cite')
    if (!link) return
    event.preventDefault()
    event.stopPropagation()
    const number = /^#source-(\d+)$/.exec(link.getAttribute('href'))[1]
    const message = link.closest('.ai-message')
    const source = message && message.querySelector('[data-source="' + number + '"]')
    if (!source) return
    if (source.tagName === 'BUTTON') source.click()
    else { source.scrollIntoView({ block: 'center' }); source.focus() }
  }

  // New messages are read out: the conversation is a log. Its box is there before the first message is.
  const nameConversation = () => {
    const inside = document.querySelector('#welcome-screen') || document.querySelector('[data-step-type]')
    const log = inside && inside.parentElement
    if (!log || log.closest('[role="log"]')) return
    log.setAttribute('role', 'log')
    log.setAttribute('aria-live', 'polite')
    log.setAttribute('aria-label', 'Conversation')
  }

  // An answered form adds the user's words by itself, and Chainlit then leaves the view in the middle of the answer.
  let counted = 0
  const followWords = () => {
    const words = document.querySelectorAll('[data-step-type="user_message"]')
    if (counted > 0 && words.length === counted + 1) {
      const last = words[words.length - 1]
      setTimeout(() => last.scrollIntoView({ block: 'start' }), 250)
    }
    counted = words.length
  }

  // Chainlit puts a new conversation into the address only while its sidebar is open, which on a phone it is not.
  window.addEventListener('message', (event) => {
    const id = event.source === window && event.data && event.data.conversation
    if (!/^[0-9a-f-]{36}$/.test(id || '')) return
    setTimeout(() => { if (location.pathname === '/') history.replaceState(history.state, '', '/thread/' + id) }, 1200)
  })

  const settle = () => {
    followWords()
    nameButtons()
    settleLinks()
    if (document.title !== TITLE) document.title = TITLE
    if (document.documentElement.lang !== 'en') document.documentElement.lang = 'en'
    nameConversation()
  }

  let planned = false
  const plan = () => {
    if (planned) return
    planned = true
    requestAnimationFrame(() => { planned = false; settle() })
  }

  document.addEventListener('click', openCitation, true)
  document.addEventListener('auxclick', openCitation, true)
  new MutationObserver(plan).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['href', 'src'] })
  plan()
})()
