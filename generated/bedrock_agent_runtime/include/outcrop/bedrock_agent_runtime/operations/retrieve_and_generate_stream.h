// Input and output of Client::retrieve_and_generate_stream.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_input.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_stream_response_output.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::retrieve_and_generate_stream. An absent member is not sent.
/// What is asked, and where the answer comes from.
struct RetrieveAndGenerateStreamRequest {
  /// The conversation to go on with: the `sessionId` of an earlier answer. Absent: a new one, whose id the service
  /// makes.
  ///
  /// 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> session_id{};
  /// What is asked, in words.
  ///
  /// Required. Sensitive: never logged.
  std::optional<RetrieveAndGenerateInput> input{};
  /// Where the answer comes from, and how it is written.
  Box<RetrieveAndGenerateConfiguration> retrieve_and_generate_configuration{};
  /// How the conversation is encrypted. Absent: by a key of AWS.
  std::optional<RetrieveAndGenerateSessionConfiguration> session_configuration{};
  /// Who asks, so that only documents are found that this user may see.
  ///
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};

  friend bool operator==(const RetrieveAndGenerateStreamRequest&, const RetrieveAndGenerateStreamRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStreamRequest& in);

/// What Client::retrieve_and_generate_stream has beside its events (`RetrieveAndGenerateStreamResponseOutputView`):
/// EventStream::response(). Valid as long as the stream. The answer, as it is made.
struct RetrieveAndGenerateStreamView {
  /// The conversation; send it with the next question to go on.
  std::string_view session_id{};
};
const internal::Schema& schema_of(const RetrieveAndGenerateStreamView*);

}  // namespace outcrop::bedrock_agent_runtime
