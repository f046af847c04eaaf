// Client::update_provisioned_model_throughput: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_provisioned_model_throughput.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Schema update_provisioned_model_throughput_schema =
    internal::structure_schema<UpdateProvisionedModelThroughputView>("UpdateProvisionedModelThroughputResponse");
constexpr internal::OutputSchema update_provisioned_model_throughput_output{
    .view = &update_provisioned_model_throughput_schema,
    .body = &update_provisioned_model_throughput_schema,
};
constexpr internal::Operation update_provisioned_model_throughput_operation{
    .service = &common::service,
    .name = "UpdateProvisionedModelThroughput",
    .errors = common::errors,
    .output = &update_provisioned_model_throughput_output,
};

internal::HttpRequest encode(const UpdateProvisionedModelThroughputRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/provisioned-model-throughput/"};
  out.label("provisionedModelId", in.provisioned_model_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("desiredProvisionedModelName", in.desired_provisioned_model_name);
    writer.member("desiredModelId", in.desired_model_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateProvisionedModelThroughputRequest& in) {
  writer.begin_object();
  writer.member("provisionedModelId", in.provisioned_model_id);
  writer.member("desiredProvisionedModelName", in.desired_provisioned_model_name);
  writer.member("desiredModelId", in.desired_model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateProvisionedModelThroughputView*) {
  return update_provisioned_model_throughput_schema;
}

Response<UpdateProvisionedModelThroughputView> Client::update_provisioned_model_throughput(
    const UpdateProvisionedModelThroughputRequest& request, const CallOptions& options) const {
  return internal::call<UpdateProvisionedModelThroughputView>(
      *connection_, update_provisioned_model_throughput_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateProvisionedModelThroughputRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_provisioned_model_throughput_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
