// find_top_level_string: the next page's token without decoding the page.
#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "json/json_string.h"
#include "json/structural_index.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {
namespace {

// How far before the end a token is looked for first.
constexpr std::size_t kTail = 8192;

constexpr std::string_view kSpace = " \t\r\n";

bool is_plain(std::string_view key) {
  return !key.empty() && std::ranges::all_of(key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

std::optional<std::string> unescaped(std::string_view inside) {
  if (inside.find('\\') == std::string_view::npos) return std::string(inside);
  std::string text(inside.size(), '\0');
  const char* const end = unescape(inside, text.data());
  if (!end) return std::nullopt;
  text.resize(static_cast<std::size_t>(end - text.data()));
  return text;
}

// Steps over the members of one object as long as their values are scalars.
class ScalarMembers {
 public:
  ScalarMembers(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t position() const { return at_; }
  bool skip(char c) {
    at_ = std::min(text_.find_first_not_of(kSpace, at_), text_.size());
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  /// A string at the present position.
  std::optional<std::string_view> string() {
    if (!skip('"')) return std::nullopt;
    const std::size_t begin = at_;
    while (true) {
      at_ = text_.find_first_of("\"\\", at_);
      if (at_ == std::string_view::npos) return std::nullopt;
      if (text_[at_] == '"') break;
      at_ += 2;
    }
    return text_.substr(begin, at_++ - begin);
  }
  /// `"key":` and a scalar. `value` is the inside of a string, or empty for other scalars.
  bool member(std::string& key, std::optional<std::string_view>& value) {
    const std::optional<std::string_view> name = string();
    if (!name || !skip(':')) return false;
    const std::optional<std::string> plain = unescaped(*name);
    if (!plain) return false;
    key = *plain;
    at_ = std::min(text_.find_first_not_of(kSpace, at_), text_.size());
    if (at_ == text_.size() || text_[at_] == '{' || text_[at_] == '[') return false;
    value.reset();
    if (text_[at_] == '"') {
      value = string();
      return value.has_value();
    }
    at_ = std::min(text_.find_first_of(",}] \t\r\n", at_), text_.size());
    return true;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

struct Found {
  bool decided{};
  std::optional<std::string> value{};
};

// `quoted` as a token of its own at or behind `from`: not the end of a longer string.
std::size_t find_token(std::string_view text, std::string_view quoted, std::size_t from) {
  const std::size_t anchor = [&] {
    const auto rare = std::ranges::find_if(quoted, [](char c) { return c >= 'A' && c <= 'Z'; });
    return rare == quoted.end() ? std::size_t{1} : static_cast<std::size_t>(rare - quoted.begin());
  }();
  for (std::size_t at = from + anchor; at < text.size(); ++at) {
    const auto* hit = static_cast<const char*>(std::memchr(text.data() + at, quoted[anchor], text.size() - at));
    if (!hit) break;
    at = static_cast<std::size_t>(hit - text.data());
    const std::size_t begin = at - anchor;
    if (!text.substr(begin).starts_with(quoted)) continue;
    std::size_t before = begin;
    while (before > 0 && text[before - 1] == '\\') --before;
    if ((begin - before) % 2 == 0) return begin;
  }
  return std::string_view::npos;
}

bool has_unicode_escape(std::string_view text) {
  for (std::size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 2))
    if (at + 1 < text.size() && text[at + 1] == 'u') return true;
  return false;
}

// The key stands near the end, with only scalars between it and the end of the outermost object.
Found find_in_tail(std::string_view text, std::string_view key, std::string_view quoted) {
  std::size_t begin = std::string_view::npos;
  const std::size_t tail = text.size() - std::min(text.size(), kTail);
  for (std::size_t next = find_token(text, quoted, tail); next != std::string_view::npos;
       next = find_token(text, quoted, next + 1))
    begin = next;
  if (begin == std::string_view::npos) return {};
  ScalarMembers members(text, begin);
  Found found{true, {}};
  do {
    std::string name;
    std::optional<std::string_view> value;
    if (!members.member(name, value)) return {};
    if (name == key) found.value = value ? unescaped(*value) : std::nullopt;
  } while (members.skip(','));
  return members.skip('}') && members.position() == text.size() ? found : Found{};
}

// The key stands before the first list or object, and nowhere else.
Found find_in_head(std::string_view text, std::string_view key, std::string_view quoted) {
  if (has_unicode_escape(text)) return {};
  const std::size_t begin = find_token(text, quoted, 0);
  if (begin == std::string_view::npos) return {true, {}};
  if (find_token(text, quoted, begin + 1) != std::string_view::npos) return {};
  ScalarMembers members(text, 1);
  do {
    std::string name;
    std::optional<std::string_view> value;
    if (!members.member(name, value)) return {};
    if (name == key) return {true, value ? unescaped(*value) : std::nullopt};
  } while (members.skip(','));
  return {};
}

// Any text, by its tokens.
std::optional<std::string> find_by_index(std::string_view json, std::string_view key) {
  PaddedBuffer text;
  if (!text.assign(json)) return std::nullopt;
  text.seal();
  StructuralIndex index;
  if (index.build(text) != IndexFailure::none) return std::nullopt;
  std::optional<std::string> found;
  std::size_t depth = 0;
  const std::uint32_t* const end = index.end();
  for (const std::uint32_t* at = index.begin(); at < end; ++at) {
    const char token = json[*at];
    if (token == '{' || token == '[') ++depth;
    if (token == '}' || token == ']') {
      if (depth == 0) return std::nullopt;
      --depth;
    }
    if (depth != 1 || token != '"' || at + 2 >= end || json[at[1]] != ':') continue;
    const std::optional<std::string_view> name = ScalarMembers(json, *at).string();
    if (!name || unescaped(*name) != key) continue;
    const std::optional<std::string_view> value = ScalarMembers(json, at[2]).string();
    found = value ? unescaped(*value) : std::nullopt;
  }
  return depth == 0 ? found : std::nullopt;
}

}  // namespace

std::optional<std::string> find_top_level_string(std::string_view json, std::string_view key) {
  if (json.starts_with("\xef\xbb\xbf")) json.remove_prefix(3);
  json.remove_prefix(std::min(json.find_first_not_of(kSpace), json.size()));
  json.remove_suffix(json.size() - (json.find_last_not_of(kSpace) + 1));
  if (!json.starts_with('{') || !json.ends_with('}')) return std::nullopt;
  if (is_plain(key)) {
    const std::string quoted = '"' + std::string(key) + '"';
    if (const Found found = find_in_tail(json, key, quoted); found.decided) return found.value;
    if (const Found found = find_in_head(json, key, quoted); found.decided) return found.value;
  }
  return find_by_index(json, key);
}

}  // namespace outcrop::internal
