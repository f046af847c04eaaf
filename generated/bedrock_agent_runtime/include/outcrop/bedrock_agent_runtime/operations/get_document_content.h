// Input and output of Client::get_document_content.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_document_content. An absent member is not sent.
/// Which document, in what form, for whom.
struct GetDocumentContentRequest {
  /// The id of the knowledge base that holds the document.
  ///
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// The id of the data source that the document came from.
  ///
  /// Required.
  std::optional<std::string> data_source_id{};
  /// The document's id, as what Retrieve found tells it.
  ///
  /// Required.
  std::optional<std::string> document_id{};
  /// The id of a picture in the document: _media_id of the metadata of what Retrieve found. The picture comes in
  /// place of the document.
  std::optional<std::string> media_id{};
  /// The original file or its extracted text. Absent: `RAW`, which is the only choice with `mediaId`.
  std::optional<OwnedOpen<DocumentOutputFormat>> output_format{};
  /// Who asks, so that only users who may see the document get it.
  ///
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};

  friend bool operator==(const GetDocumentContentRequest&, const GetDocumentContentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDocumentContentRequest& in);

/// Output of Client::get_document_content; valid as long as its Response.
/// Where the document can be downloaded.
struct GetDocumentContentView {
  /// The media type of what is downloaded: that of the original, or application/json for extracted text.
  std::string_view mime_type{};
  /// The address to download from. It needs no credentials and works for 5 minutes: keep it out of logs.
  ///
  /// Sensitive: never logged.
  std::string_view presigned_url{};
  /// The bytes that will be downloaded.
  std::optional<std::int64_t> document_content_length{};
};
const internal::Schema& schema_of(const GetDocumentContentView*);

}  // namespace outcrop::bedrock_agent_runtime
