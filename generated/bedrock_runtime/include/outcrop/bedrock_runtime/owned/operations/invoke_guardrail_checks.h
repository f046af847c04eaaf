// InvokeGuardrailChecks: the output of Client::invoke_guardrail_checks, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/owned/guardrail_checks_results.h"
#include "outcrop/bedrock_runtime/owned/guardrail_checks_usage_results.h"
#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct InvokeGuardrailChecksView;

/// What the checks found, and what they are billed by.
struct InvokeGuardrailChecks {
  /// What each check found.
  GuardrailChecksResults results{};
  /// The text units that each check processed.
  GuardrailChecksUsageResults usage{};

  friend bool operator==(const InvokeGuardrailChecks&, const InvokeGuardrailChecks&) = default;
};
InvokeGuardrailChecks to_owned(const InvokeGuardrailChecksView& view);
void write_json(internal::JsonWriter& writer, const InvokeGuardrailChecks& in);

}  // namespace outcrop::bedrock_runtime
