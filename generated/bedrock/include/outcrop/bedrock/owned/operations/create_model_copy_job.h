// CreateModelCopyJob: the output of Client::create_model_copy_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateModelCopyJobView;

/// Names the job that was started.
struct CreateModelCopyJob {
  /// The new job's ARN, which GetModelCopyJob takes.
  std::string job_arn{};

  friend bool operator==(const CreateModelCopyJob&, const CreateModelCopyJob&) = default;
};
CreateModelCopyJob to_owned(const CreateModelCopyJobView& view);
void write_json(internal::JsonWriter& writer, const CreateModelCopyJob& in);

}  // namespace outcrop::bedrock
