// StopModelCustomizationJob: the output of Client::stop_model_customization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct StopModelCustomizationJobView;

/// Says that the job is being stopped. It has no members.
struct StopModelCustomizationJob {
  friend bool operator==(const StopModelCustomizationJob&, const StopModelCustomizationJob&) = default;
};
StopModelCustomizationJob to_owned(const StopModelCustomizationJobView& view);
void write_json(internal::JsonWriter& writer, const StopModelCustomizationJob& in);

}  // namespace outcrop::bedrock
