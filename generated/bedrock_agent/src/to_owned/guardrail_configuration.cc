// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GuardrailConfiguration to_owned(const GuardrailConfigurationView& view) {
  GuardrailConfiguration owned;
  internal::own(owned.guardrail_identifier, view.guardrail_identifier);
  internal::own(owned.guardrail_version, view.guardrail_version);
  return owned;
}

}  // namespace outcrop::bedrock_agent
