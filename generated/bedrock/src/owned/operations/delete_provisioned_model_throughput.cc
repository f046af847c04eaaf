// Makes DeleteProvisionedModelThroughput: the output of Client::delete_provisioned_model_throughput, owned of views,
// and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_provisioned_model_throughput.h"

#include "outcrop/bedrock/operations/delete_provisioned_model_throughput.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteProvisionedModelThroughput to_owned(const DeleteProvisionedModelThroughputView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteProvisionedModelThroughput&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
