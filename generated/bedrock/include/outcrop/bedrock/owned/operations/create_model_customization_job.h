// CreateModelCustomizationJob: the output of Client::create_model_customization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateModelCustomizationJobView;

/// Names the job that was started.
struct CreateModelCustomizationJob {
  /// The new job's ARN, which the other operations take.
  std::string job_arn{};

  friend bool operator==(const CreateModelCustomizationJob&, const CreateModelCustomizationJob&) = default;
};
CreateModelCustomizationJob to_owned(const CreateModelCustomizationJobView& view);
void write_json(internal::JsonWriter& writer, const CreateModelCustomizationJob& in);

}  // namespace outcrop::bedrock
