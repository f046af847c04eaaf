// Makes CreateProvisionedModelThroughput: the output of Client::create_provisioned_model_throughput, owned of views,
// and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/create_provisioned_model_throughput.h"

#include "outcrop/bedrock/operations/create_provisioned_model_throughput.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateProvisionedModelThroughput to_owned(const CreateProvisionedModelThroughputView& view) {
  CreateProvisionedModelThroughput owned;
  internal::own(owned.provisioned_model_arn, view.provisioned_model_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateProvisionedModelThroughput& in) {
  writer.begin_object();
  writer.member("provisionedModelArn", in.provisioned_model_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
