// Makes DeleteAutomatedReasoningPolicy: the output of Client::delete_automated_reasoning_policy, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_automated_reasoning_policy.h"

#include "outcrop/bedrock/operations/delete_automated_reasoning_policy.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteAutomatedReasoningPolicy to_owned(const DeleteAutomatedReasoningPolicyView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicy&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
