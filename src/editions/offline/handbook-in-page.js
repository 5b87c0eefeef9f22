/* The search of the handbook: the page is its own index. Old phones run this as it stands. */
(function () {
  var form = document.getElementById('find')
  var input = document.getElementById('q')
  var list = document.getElementById('hits')
  var articles
  function plain(text) { return text.normalize('NFKC').toLowerCase() }
  function read() {
    articles = Array.prototype.map.call(document.querySelectorAll('article'), function (article) {
      return { id: article.id, heading: article.querySelector('h2'), text: plain(article.textContent) }
    })
  }
  function run() {
    if (!articles) read()
    while (list.firstChild) list.removeChild(list.firstChild)
    var words = plain(input.value).split(/\s+/).filter(Boolean)
    if (words.length === 0) return
    var hits = articles.filter(function (one) { return words.every(function (word) { return one.text.indexOf(word) >= 0 }) })
    function inTitle(one) { return words.every(function (word) { return one.text.slice(0, 200).indexOf(word) >= 0 }) ? 0 : 1 }
    hits.sort(function (a, b) { return inTitle(a) - inTitle(b) })
    hits.slice(0, 40).forEach(function (one) {
      var item = document.createElement('li')
      var link = document.createElement('a')
      link.href = '#' + one.id
      link.textContent = one.heading.textContent
      link.lang = one.heading.lang
      item.appendChild(link)
      list.appendChild(item)
    })
    if (hits.length === 0) list.appendChild(document.createElement('li')).textContent = form.getAttribute('data-none')
  }
  form.hidden = false
  form.addEventListener('submit', function (event) { event.preventDefault() })
  input.addEventListener('input', run)
})()
