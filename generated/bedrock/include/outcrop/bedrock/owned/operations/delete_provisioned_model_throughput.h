// DeleteProvisionedModelThroughput: the output of Client::delete_provisioned_model_throughput, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteProvisionedModelThroughputView;

/// Says that the capacity is given back. It has no members.
struct DeleteProvisionedModelThroughput {
  friend bool operator==(const DeleteProvisionedModelThroughput&, const DeleteProvisionedModelThroughput&) = default;
};
DeleteProvisionedModelThroughput to_owned(const DeleteProvisionedModelThroughputView& view);
void write_json(internal::JsonWriter& writer, const DeleteProvisionedModelThroughput& in);

}  // namespace outcrop::bedrock
