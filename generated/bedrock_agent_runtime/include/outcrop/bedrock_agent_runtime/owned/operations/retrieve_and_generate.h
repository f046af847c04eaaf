// RetrieveAndGenerate: the output of Client::retrieve_and_generate, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/citation.h"
#include "outcrop/bedrock_agent_runtime/owned/retrieve_and_generate_output.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrieveAndGenerateView;

/// The answer with its sources.
struct RetrieveAndGenerate {
  /// The conversation; send it with the next question to go on.
  std::string session_id{};
  /// The answer in words.
  ///
  /// Sensitive: never logged.
  RetrieveAndGenerateOutput output{};
  /// Which parts of the answer rest on which sources.
  std::optional<std::vector<Citation>> citations{};
  /// Whether the guardrail intervened.
  std::optional<OwnedOpen<GuadrailAction>> guardrail_action{};

  friend bool operator==(const RetrieveAndGenerate&, const RetrieveAndGenerate&) = default;
};
RetrieveAndGenerate to_owned(const RetrieveAndGenerateView& view);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerate& in);

}  // namespace outcrop::bedrock_agent_runtime
