// CreateProvisionedModelThroughput: the output of Client::create_provisioned_model_throughput, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateProvisionedModelThroughputView;

/// Names the capacity that was bought.
struct CreateProvisionedModelThroughput {
  /// The capacity's ARN, which calls of the model take as `modelId` once it is InService.
  std::string provisioned_model_arn{};

  friend bool operator==(const CreateProvisionedModelThroughput&, const CreateProvisionedModelThroughput&) = default;
};
CreateProvisionedModelThroughput to_owned(const CreateProvisionedModelThroughputView& view);
void write_json(internal::JsonWriter& writer, const CreateProvisionedModelThroughput& in);

}  // namespace outcrop::bedrock
