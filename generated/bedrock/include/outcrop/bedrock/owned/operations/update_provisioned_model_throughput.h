// UpdateProvisionedModelThroughput: the output of Client::update_provisioned_model_throughput, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct UpdateProvisionedModelThroughputView;

/// Says that the change has begun. It has no members.
struct UpdateProvisionedModelThroughput {
  friend bool operator==(const UpdateProvisionedModelThroughput&, const UpdateProvisionedModelThroughput&) = default;
};
UpdateProvisionedModelThroughput to_owned(const UpdateProvisionedModelThroughputView& view);
void write_json(internal::JsonWriter& writer, const UpdateProvisionedModelThroughput& in);

}  // namespace outcrop::bedrock
