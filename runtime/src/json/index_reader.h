// IndexReader: decodes a text along its structural index, by the tables of schema.h. The general decoder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "json/list_builder.h"
#include "json/problem.h"
#include "json/scalars.h"
#include "json/view_store.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// One pass over one text. Every token is looked at, so that what simdjson's first stage leaves open (grammar, escapes,
/// numbers, literals, depth) is checked here, in skipped members too.
class IndexReader {
 public:
  /// `index` lists the tokens of `text`. `offset` of the text in the body and `depth` of the value in it serve messages
  /// and the limit.
  IndexReader(std::string_view text, const std::uint32_t* index_begin, const std::uint32_t* index_end, Arena& arena,
              Problem& problem, std::size_t offset = 0, int depth = 0);

  /// Each reads one whole text; false after problem.fail().
  bool read_whole(const Schema& schema, void* view);  ///< null reads as {}
  bool read_whole_document(DocumentView& document);
  bool read_whole_payload(const Type& type, Slot slot, void* to);  ///< null leaves the slot alone, but of a document
  bool read_whole_element(const Type& type, Slot slot, void* to);  ///< null is an error, but of a document
  bool check_whole();                                              ///< any value, kept nowhere

 private:
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
  bool scan_string(StringToken& token);
  bool scan_number_token(std::string_view& text, bool& integer);
  bool read_literal(std::string_view literal);
  bool read_colon();
  bool skip_value();
  bool skip_scalar();
  bool expect_end();

  bool enter();
  void leave() { --depth_; }
  bool room_for(ListBuilder& list, std::size_t list_begin);

  bool at_end() const { return at_ == end_; }
  std::size_t position() const { return at_ == end_ ? text_.size() : *at_; }
  char peek() const { return at_ == end_ ? '\0' : text_[*at_]; }
  bool next_is_null() const;
  bool fail_expected(const char* expected);
  bool fail_wrong(const char* wrong, std::size_t position);
  bool fail_at(const Complaint& complaint, std::size_t position);
  const char* found() const;

  std::string_view text_;
  const std::uint32_t* at_;
  const std::uint32_t* end_;
  Arena& arena_;
  Problem& problem_;
  std::size_t offset_;
  std::size_t arena_limit_;
  int depth_;
  int list_depth_{};
};

}  // namespace outcrop::internal
