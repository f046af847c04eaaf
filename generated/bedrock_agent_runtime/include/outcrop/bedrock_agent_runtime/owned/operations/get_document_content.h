// GetDocumentContent: the output of Client::get_document_content, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct GetDocumentContentView;

/// Where the document can be downloaded.
struct GetDocumentContent {
  /// The media type of what is downloaded: that of the original, or application/json for extracted text.
  std::string mime_type{};
  /// The address to download from. It needs no credentials and works for 5 minutes: keep it out of logs.
  ///
  /// Sensitive: never logged.
  std::string presigned_url{};
  /// The bytes that will be downloaded.
  std::optional<std::int64_t> document_content_length{};

  friend bool operator==(const GetDocumentContent&, const GetDocumentContent&) = default;
};
GetDocumentContent to_owned(const GetDocumentContentView& view);
void write_json(internal::JsonWriter& writer, const GetDocumentContent& in);

}  // namespace outcrop::bedrock_agent_runtime
