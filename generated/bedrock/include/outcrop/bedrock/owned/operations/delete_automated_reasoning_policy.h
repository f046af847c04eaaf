// DeleteAutomatedReasoningPolicy: the output of Client::delete_automated_reasoning_policy, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteAutomatedReasoningPolicyView;

/// Says that the policy or version is deleted. It has no members.
struct DeleteAutomatedReasoningPolicy {
  friend bool operator==(const DeleteAutomatedReasoningPolicy&, const DeleteAutomatedReasoningPolicy&) = default;
};
DeleteAutomatedReasoningPolicy to_owned(const DeleteAutomatedReasoningPolicyView& view);
void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicy& in);

}  // namespace outcrop::bedrock
