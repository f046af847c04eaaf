// Input and output of Client::invoke_guardrail_checks.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/guardrail_checks_config.h"
#include "outcrop/bedrock_runtime/types/guardrail_checks_message.h"
#include "outcrop/bedrock_runtime/views/guardrail_checks_results.h"
#include "outcrop/bedrock_runtime/views/guardrail_checks_usage_results.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::invoke_guardrail_checks. An absent member is not sent.
/// Which messages are checked for what.
struct InvokeGuardrailChecksRequest {
  /// The messages to check.
  ///
  /// Required.
  std::optional<std::vector<GuardrailChecksMessage>> messages{};
  /// The checks to make; at least one has to be set.
  ///
  /// Required.
  Box<GuardrailChecksConfig> checks{};

  friend bool operator==(const InvokeGuardrailChecksRequest&, const InvokeGuardrailChecksRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeGuardrailChecksRequest& in);

/// Output of Client::invoke_guardrail_checks; valid as long as its Response.
/// What the checks found, and what they are billed by.
struct InvokeGuardrailChecksView {
  /// What each check found.
  GuardrailChecksResultsView results{};
  /// The text units that each check processed.
  GuardrailChecksUsageResultsView usage{};
};
const internal::Schema& schema_of(const InvokeGuardrailChecksView*);

}  // namespace outcrop::bedrock_runtime
