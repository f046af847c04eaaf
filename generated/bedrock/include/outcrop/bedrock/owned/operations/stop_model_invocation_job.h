// StopModelInvocationJob: the output of Client::stop_model_invocation_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct StopModelInvocationJobView;

/// Says that the job is being stopped. It has no members.
struct StopModelInvocationJob {
  friend bool operator==(const StopModelInvocationJob&, const StopModelInvocationJob&) = default;
};
StopModelInvocationJob to_owned(const StopModelInvocationJobView& view);
void write_json(internal::JsonWriter& writer, const StopModelInvocationJob& in);

}  // namespace outcrop::bedrock
