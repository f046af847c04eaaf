// CreateModelInvocationJob: the output of Client::create_model_invocation_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateModelInvocationJobView;

/// Names the job that was submitted.
struct CreateModelInvocationJob {
  /// The new job's ARN, which the other operations take.
  std::string job_arn{};

  friend bool operator==(const CreateModelInvocationJob&, const CreateModelInvocationJob&) = default;
};
CreateModelInvocationJob to_owned(const CreateModelInvocationJobView& view);
void write_json(internal::JsonWriter& writer, const CreateModelInvocationJob& in);

}  // namespace outcrop::bedrock
