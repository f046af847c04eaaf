// CitationLocation and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct DocumentCharLocation {
  std::optional<std::int32_t> document_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct DocumentChunkLocation {
  std::optional<std::int32_t> document_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct DocumentPageLocation {
  std::optional<std::int32_t> document_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct SearchResultLocation {
  std::optional<std::int32_t> search_result_index{};
  std::optional<std::int32_t> start{};
  std::optional<std::int32_t> end{};
};

struct WebLocation {
  std::optional<std::string> url{};
  std::optional<std::string> domain{};
};

/// One of its members has to be set.
struct CitationLocation {
  std::optional<WebLocation> web{};
  std::optional<DocumentCharLocation> document_char{};
  std::optional<DocumentPageLocation> document_page{};
  std::optional<DocumentChunkLocation> document_chunk{};
  std::optional<SearchResultLocation> search_result_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
