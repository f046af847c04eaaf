// IndexReader: decodes a text along its structural index, by the tables of schema.h. The general decoder.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "json/list_builder.h"
#include "json/member_order.h"
#include "json/problem.h"
#include "json/scalars.h"
#include "json/view_store.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// One pass over one text. Every token is looked at, so that what simdjson's first stage leaves open (grammar, escapes,
/// numbers, literals, depth) is checked here, in skipped members too.
class IndexReader {
 public:
  /// `index` lists the tokens of `text`. `offset` of the text in the body serves messages. `depth` counts the levels
  /// around the text that kMaxJsonDepth allows no more of inside.
  IndexReader(std::string_view text, const std::uint32_t* index_begin, const std::uint32_t* index_end, Arena& arena,
              MemberOrder& order, Problem& problem, std::size_t offset = 0, int depth = 0);

  /// Each reads one whole text; false after problem.fail().
  bool read_whole(const Schema& schema, void* view);  ///< null reads as {}
  bool read_whole_document(DocumentView& document);
  bool read_whole_payload(const Type& type, Slot slot, void* to);  ///< null leaves the slot alone, but of a document
  bool read_whole_element(const Type& type, Slot slot, void* to);  ///< null is an error, but of a document
  bool check_whole();                                              ///< any value, kept nowhere

  /// Whether a level too many was why a function failed.
  bool is_too_deep() const { return too_deep_; }

 private:
  static constexpr std::size_t kFailed = SIZE_MAX;

  struct StringToken {
    std::string_view inside;
    bool escaped;
  };

  bool read_slot(const Type& type, Slot slot, void* to);
  bool read_value(const Type& type, void* to);
  bool read_schema(const Schema& schema, void* view);
  bool read_members(const Schema& schema, void* view);
  bool read_union(const Schema& schema, void* view);
  bool read_list(const Type& type, void* to);
  bool read_map(const Type& type, void* to);
  bool read_document(DocumentView& document);
  bool read_document_array(DocumentView& document);
  bool read_document_object(DocumentView& document);
  bool read_scalar(const Type& type, void* to);
  /// Calls `member(key)` for each member, which is to read its value.
  template <class Member>
  bool read_object(Member&& member);
  template <class Element>
  bool read_array(Element&& element);

  bool read_string(std::string_view& text);
  /// What stands between the quotes, without its escapes; data() is null after problem.fail(). By value: the address of
  /// a text would keep it out of registers in the usual case, which has no escapes.
  std::string_view unescaped(std::string_view inside);
  bool scan_string(StringToken& token);
  bool has_escapes(std::size_t begin, std::size_t end);
  bool next_is_key(std::string_view name) const;
  // `previous`: 1 + the position of the member before, or 0. kFailed after problem.fail().
  std::size_t read_key(const Schema& schema, std::size_t previous);
  bool scan_number_token(std::string_view& text, bool& integer);
  bool read_literal(std::string_view literal);
  bool read_colon();
  bool skip_value();
  bool skip_scalar();
  bool expect_end();

  bool enter();
  bool fail_too_deep();
  void leave() { --depth_; }
  void make_room(ListBuilder& list, std::size_t list_begin) {
    if (list.size() == list.capacity()) grow(list, list_begin);
  }
  void grow(ListBuilder& list, std::size_t list_begin);

  bool at_end() const { return at_ == end_; }
  std::size_t position() const { return at_ == end_ ? text_.size() : *at_; }
  char peek() const { return at_ == end_ ? '\0' : text_[*at_]; }
  bool next_is_null() const;
  bool fail_expected(const char* expected);
  bool fail_wrong(std::string_view wrong, std::size_t position);
  bool fail_at(const Complaint& complaint, std::size_t position);
  const char* found() const;

  std::string_view text_;
  const std::uint32_t* at_;
  const std::uint32_t* end_;
  Arena& arena_;
  MemberOrder& order_;
  Problem& problem_;
  std::size_t offset_;
  std::size_t plain_until_{};  // no backslash stands between the token at hand and here
  const int depth_outside_;
  int depth_;
  bool too_deep_{};
  int list_depth_{};
};

// --- What runs for every token ---

inline bool IndexReader::next_is_null() const { return peek() == 'n'; }

inline bool IndexReader::read_colon() {
  if (peek() != ':') return fail_expected("':'");
  ++at_;
  return true;
}

inline bool IndexReader::enter() {
  if (depth_ == kMaxJsonDepth) return fail_too_deep();
  ++depth_;
  return true;
}

// Written without escapes, up to its own quote, behind which a colon follows.
inline bool IndexReader::next_is_key(std::string_view name) const {
  if (end_ - at_ < 2) return false;
  const std::size_t begin = at_[0] + 1;
  return at_[1] > begin + name.size() && text_[begin + name.size()] == '"' &&
         std::memcmp(text_.data() + begin, name.data(), name.size()) == 0;
}

inline bool IndexReader::has_escapes(std::size_t begin, std::size_t end) {
  constexpr std::size_t kLookAhead = 1024;
  if (end <= plain_until_) return false;
  const std::size_t from = std::max(begin, plain_until_);
  const std::size_t to = std::min(text_.size(), std::max(end, from + kLookAhead));
  const auto* const found = static_cast<const char*>(std::memchr(text_.data() + from, '\\', to - from));
  plain_until_ = found ? static_cast<std::size_t>(found - text_.data()) : to;
  return plain_until_ < end;
}

inline bool IndexReader::scan_string(StringToken& token) {
  if (peek() != '"') return fail_expected("a string");
  const std::size_t begin = *at_ + 1;
  ++at_;
  // The first stage has paired the quotes: only white space can stand between the closing one and the next token.
  std::size_t end = position() - 1;
  while (text_[end] != '"') --end;
  token.inside = std::string_view(text_.data() + begin, end - begin);
  token.escaped = has_escapes(begin, end);
  return true;
}

inline bool IndexReader::read_string(std::string_view& text) {
  StringToken token{};
  if (!scan_string(token)) return false;
  text = token.escaped ? unescaped(token.inside) : token.inside;
  return text.data() != nullptr;
}

}  // namespace outcrop::internal
