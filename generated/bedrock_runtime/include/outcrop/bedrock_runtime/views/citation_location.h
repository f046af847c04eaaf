// CitationLocationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// A range of characters of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentCharLocation.html
struct DocumentCharLocationView {
  /// Which of the request's documents, counted from 0.
  std::optional<std::int32_t> document_index{};
  /// The position of the character where the range begins.
  std::optional<std::int32_t> start{};
  /// The position of the character where the range ends.
  std::optional<std::int32_t> end{};
};
const internal::Schema& schema_of(const DocumentCharLocationView*);

/// A range of chunks of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentChunkLocation.html
struct DocumentChunkLocationView {
  /// Which of the request's documents, counted from 0.
  std::optional<std::int32_t> document_index{};
  /// The first chunk of the range.
  std::optional<std::int32_t> start{};
  /// The end of the range of chunks.
  std::optional<std::int32_t> end{};
};
const internal::Schema& schema_of(const DocumentChunkLocationView*);

/// A range of pages of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentPageLocation.html
struct DocumentPageLocationView {
  /// Which of the request's documents, counted from 0.
  std::optional<std::int32_t> document_index{};
  /// The number of the range's first page.
  std::optional<std::int32_t> start{};
  /// The number of the page where the range ends.
  std::optional<std::int32_t> end{};
};
const internal::Schema& schema_of(const DocumentPageLocationView*);

/// A range of content blocks of a search result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultLocation.html
struct SearchResultLocationView {
  /// Which of the request's search results, counted from 0.
  std::optional<std::int32_t> search_result_index{};
  /// The first content block of the range.
  std::optional<std::int32_t> start{};
  /// The end of the range of content blocks.
  std::optional<std::int32_t> end{};
};
const internal::Schema& schema_of(const SearchResultLocationView*);

/// A page on the web that an answer cites.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_WebLocation.html
struct WebLocationView {
  /// The page's address.
  std::optional<std::string_view> url{};
  /// The domain that the page belongs to.
  std::optional<std::string_view> domain{};
};
const internal::Schema& schema_of(const WebLocationView*);

/// Where in a source the cited words stand, in the unit that fits the source.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationLocation.html
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
  /// A page on the web that the model searched.
  OptionalRef<WebLocationView> web{};
  /// A range of characters of a document, as in plain text.
  OptionalRef<DocumentCharLocationView> document_char{};
  /// A range of pages of a document, as in PDF.
  OptionalRef<DocumentPageLocationView> document_page{};
  /// A range of chunks of a document that was given as a list of blocks.
  OptionalRef<DocumentChunkLocationView> document_chunk{};
  /// A range of content blocks of a search result.
  OptionalRef<SearchResultLocationView> search_result_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CitationLocationView*);

}  // namespace outcrop::bedrock_runtime
