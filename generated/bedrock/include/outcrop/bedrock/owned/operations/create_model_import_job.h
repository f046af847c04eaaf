// CreateModelImportJob: the output of Client::create_model_import_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateModelImportJobView;

/// Names the job that was started.
struct CreateModelImportJob {
  /// The new job's ARN, which GetModelImportJob takes.
  std::string job_arn{};

  friend bool operator==(const CreateModelImportJob&, const CreateModelImportJob&) = default;
};
CreateModelImportJob to_owned(const CreateModelImportJobView& view);
void write_json(internal::JsonWriter& writer, const CreateModelImportJob& in);

}  // namespace outcrop::bedrock
