// CitationLocation and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// A range of characters of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentCharLocation.html
struct DocumentCharLocation {
  /// Which of the request's documents, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> document_index{};
  /// The position of the character where the range begins.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The position of the character where the range ends.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};
};

/// A range of chunks of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentChunkLocation.html
struct DocumentChunkLocation {
  /// Which of the request's documents, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> document_index{};
  /// The first chunk of the range.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The end of the range of chunks.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};
};

/// A range of pages of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentPageLocation.html
struct DocumentPageLocation {
  /// Which of the request's documents, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> document_index{};
  /// The number of the range's first page.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The number of the page where the range ends.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};
};

/// A range of content blocks of a search result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultLocation.html
struct SearchResultLocation {
  /// Which of the request's search results, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> search_result_index{};
  /// The first content block of the range.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The end of the range of content blocks.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};
};

/// A page on the web that an answer cites.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_WebLocation.html
struct WebLocation {
  /// The page's address.
  std::optional<std::string> url{};
  /// The domain that the page belongs to.
  std::optional<std::string> domain{};
};

/// Where in a source the cited words stand, in the unit that fits the source.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationLocation.html
struct CitationLocation {
  /// A page on the web that the model searched.
  Box<WebLocation> web{};
  /// A range of characters of a document, as in plain text.
  Box<DocumentCharLocation> document_char{};
  /// A range of pages of a document, as in PDF.
  Box<DocumentPageLocation> document_page{};
  /// A range of chunks of a document that was given as a list of blocks.
  Box<DocumentChunkLocation> document_chunk{};
  /// A range of content blocks of a search result.
  Box<SearchResultLocation> search_result_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
