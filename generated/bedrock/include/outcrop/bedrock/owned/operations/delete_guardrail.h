// DeleteGuardrail: the output of Client::delete_guardrail, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteGuardrailView;

/// Says that the deletion has begun. It has no members.
struct DeleteGuardrail {
  friend bool operator==(const DeleteGuardrail&, const DeleteGuardrail&) = default;
};
DeleteGuardrail to_owned(const DeleteGuardrailView& view);
void write_json(internal::JsonWriter& writer, const DeleteGuardrail& in);

}  // namespace outcrop::bedrock
