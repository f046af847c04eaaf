// StartAutomatedReasoningPolicyTestWorkflow: the output of Client::start_automated_reasoning_policy_test_workflow,
// owned. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct StartAutomatedReasoningPolicyTestWorkflowView;

/// Says that the tests are being run.
struct StartAutomatedReasoningPolicyTestWorkflow {
  /// The ARN of the policy that is tested.
  std::string policy_arn{};

  friend bool operator==(const StartAutomatedReasoningPolicyTestWorkflow&,
                         const StartAutomatedReasoningPolicyTestWorkflow&) = default;
};
StartAutomatedReasoningPolicyTestWorkflow to_owned(const StartAutomatedReasoningPolicyTestWorkflowView& view);
void write_json(internal::JsonWriter& writer, const StartAutomatedReasoningPolicyTestWorkflow& in);

}  // namespace outcrop::bedrock
