// CitationLocationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct DocumentCharLocationView {
  std::optional<std::int32_t> document_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct DocumentChunkLocationView {
  std::optional<std::int32_t> document_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct DocumentPageLocationView {
  std::optional<std::int32_t> document_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct SearchResultLocationView {
  std::optional<std::int32_t> search_result_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct WebLocationView {
  std::optional<std::string_view> url{};
  std::optional<std::string_view> domain{};
};

/// `member` tells which one is set.
struct CitationLocationView {
  enum class Member : std::uint16_t {
    none,
    web,
    document_char,
    document_page,
    document_chunk,
    search_result_location,
    unknown,
  };

  Member member{};
  OptionalRef<WebLocationView> web{};
  OptionalRef<DocumentCharLocationView> document_char{};
  OptionalRef<DocumentPageLocationView> document_page{};
  OptionalRef<DocumentChunkLocationView> document_chunk{};
  OptionalRef<SearchResultLocationView> search_result_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_runtime
