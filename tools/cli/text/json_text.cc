#include "text/json_text.h"

#include <outcrop/document.h>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace outcrop::cli {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Walks over valid JSON; on anything else it stops at the end, never behind it.
class Walker {
 public:
  explicit Walker(std::string_view text) : text_(without_mark(text)) { skip_blanks(); }

  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  /// Takes `c` and the blanks behind it, if it stands here.
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    skip_blanks();
    return true;
  }
  /// Takes a whole value and the blanks behind it.
  std::string_view value() {
    const std::size_t begin = at_;
    int depth = 0;
    do {
      const char c = peek();
      if (c == '"') {
        skip_string();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (c == '}' || c == ']') {
        if (depth == 0) break;
        --depth;
        ++at_;
      } else if (depth == 0) {
        skip_scalar();
      } else {
        at_ = text_.find_first_of("\"{}[]", at_);
        if (at_ == std::string_view::npos) at_ = text_.size();
      }
    } while (depth > 0 && !at_end());
    const std::string_view found = text_.substr(begin, at_ - begin);
    skip_blanks();
    return found;
  }

 private:
  void skip_blanks() {
    while (!at_end() && is_blank(text_[at_])) ++at_;
  }
  void skip_string() {
    for (++at_; !at_end() && text_[at_] != '"'; ++at_)
      if (text_[at_] == '\\') ++at_;
    at_ = at_end() ? text_.size() : at_ + 1;
  }
  void skip_scalar() {
    while (!at_end() && !is_blank(text_[at_]) && text_[at_] != ',' && text_[at_] != ']' && text_[at_] != '}') ++at_;
  }

  std::string_view text_;
  std::size_t at_{};
};

/// Calls `each(name, value)` with the texts of the members as they stand, the name in its quotes.
template <class Each>
void for_each_member(std::string_view object, Each&& each) {
  Walker walker(object);
  if (!walker.take('{')) return;
  while (walker.peek() == '"') {
    const std::string_view name = walker.value();
    walker.take(':');
    each(name, walker.value());
    if (!walker.take(',')) break;
  }
}

template <class Each>
void for_each_element(std::string_view array, Each&& each) {
  Walker walker(array);
  if (!walker.take('[')) return;
  while (!walker.at_end() && walker.peek() != ']') {
    each(walker.value());
    if (!walker.take(',')) break;
  }
}

void append_line(std::string& out, int level) {
  out += '\n';
  out.append(static_cast<std::size_t>(level) * 4, ' ');
}

/// Of a name that comes again, the last one stays.
template <class Value>
void drop_repeated(std::vector<std::pair<std::string, Value>>& members) {
  std::vector<std::size_t> order(members.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return members[a].first < members[b].first; });
  std::vector<bool> is_repeated(members.size());
  for (std::size_t i = 1; i < order.size(); ++i)
    is_repeated[order[i - 1]] = members[order[i - 1]].first == members[order[i]].first;
  std::size_t at = 0;
  std::erase_if(members, [&](const auto&) { return is_repeated[at++]; });
}

Document without_repeated(const Document& value) {
  if (value.kind() == DocumentKind::array) {
    Document::Array elements;
    for (const Document& element : value.elements()) elements.push_back(without_repeated(element));
    return Document(std::move(elements));
  }
  if (value.kind() != DocumentKind::object) return value;
  Document::Object members;
  for (const auto& [name, member] : value.members()) members.emplace_back(name, without_repeated(member));
  drop_repeated(members);
  return Document(std::move(members));
}

constexpr int deepest_indented = 64;  // the blanks of deeper levels would be more than all else

}  // namespace

std::string_view without_mark(std::string_view body) {
  if (body.starts_with("\xef\xbb\xbf")) body.remove_prefix(3);
  return body;
}

std::string_view json_member(std::string_view object, std::string_view name) {
  std::string_view found;
  for_each_member(object, [&](std::string_view quoted, std::string_view value) {
    if (quoted.substr(1, quoted.size() - 2) == name || json_plain(quoted) == name) found = value;
  });
  return found;
}

std::vector<std::string_view> json_elements(std::string_view array) {
  std::vector<std::string_view> elements;
  for_each_element(array, [&](std::string_view element) { elements.push_back(element); });
  return elements;
}

std::vector<std::pair<std::string, std::string_view>> json_members(std::string_view object) {
  std::vector<std::pair<std::string, std::string_view>> members;
  for_each_member(object, [&](std::string_view quoted, std::string_view value) {
    members.emplace_back(json_plain(quoted), value);
  });
  drop_repeated(members);
  return members;
}

std::optional<Document> json_tree(std::string_view json) {
  const std::optional<Document> read = Document::parse(json);
  return read ? std::optional(without_repeated(*read)) : std::nullopt;
}

std::string json_plain(std::string_view value) {
  if (value.size() < 2 || value.front() != '"') return std::string(value);
  const std::string_view inner = value.substr(1, value.size() - 2);
  if (inner.find('\\') == std::string_view::npos) return std::string(inner);
  const std::optional<Document> read = Document::parse(value);
  return std::string(read && read->as_string() ? *read->as_string() : inner);
}

void append_indented(std::string& out, std::string_view value, int level) {
  const int deepest = level + deepest_indented;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (c == '"') {
      const std::size_t begin = i;
      for (++i; i < value.size() && value[i] != '"'; ++i)
        if (value[i] == '\\') ++i;
      out += value.substr(begin, i + 1 - begin);
    } else if (c == '{' || c == '[') {
      out += c;
      const std::size_t next = value.find_first_not_of(blanks, i + 1);
      const bool is_empty = next != std::string_view::npos && (value[next] == '}' || value[next] == ']');
      if (++level <= deepest && !is_empty) append_line(out, level);
    } else if (c == '}' || c == ']') {
      const bool is_empty = out.ends_with('{') || out.ends_with('[');
      if (level-- <= deepest && !is_empty) append_line(out, level);
      out += c;
    } else if (c == ',' || c == ':') {
      out += c;
      if (c == ':') out += ' ';
      if (c == ',' && level <= deepest) append_line(out, level);
    } else if (!is_blank(c)) {
      out += c;
    }
  }
}

void append_compact(std::string& out, std::string_view value) {
  bool in_string = false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (!in_string && is_blank(c)) continue;
    out += c;
    if (c == '"') in_string = !in_string;
    if (c == '\\' && in_string && i + 1 < value.size()) out += value[++i];
  }
}

std::string json_quoted(std::string_view text) { return to_json(Document(text)); }

}  // namespace outcrop::cli
