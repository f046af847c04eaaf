// Input and output of Client::retrieve_and_generate.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_input.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_output.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::retrieve_and_generate. An absent member is not sent.
/// What is asked, and where the answer comes from.
struct RetrieveAndGenerateRequest {
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

  friend bool operator==(const RetrieveAndGenerateRequest&, const RetrieveAndGenerateRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateRequest& in);

/// Output of Client::retrieve_and_generate; valid as long as its Response.
/// The answer with its sources.
struct RetrieveAndGenerateView {
  /// The conversation; send it with the next question to go on.
  std::string_view session_id{};
  /// The answer in words.
  ///
  /// Sensitive: never logged.
  RetrieveAndGenerateOutputView output{};
  /// Which parts of the answer rest on which sources.
  std::span<const CitationView> citations{};
  /// Whether the guardrail intervened.
  Open<GuadrailAction> guardrail_action{};
};
const internal::Schema& schema_of(const RetrieveAndGenerateView*);

}  // namespace outcrop::bedrock_agent_runtime
