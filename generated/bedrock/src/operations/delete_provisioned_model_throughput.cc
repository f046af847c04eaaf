// Client::delete_provisioned_model_throughput: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_provisioned_model_throughput.h"

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

constexpr internal::Schema delete_provisioned_model_throughput_schema =
    internal::structure_schema<DeleteProvisionedModelThroughputView>("DeleteProvisionedModelThroughputResponse");
constexpr internal::OutputSchema delete_provisioned_model_throughput_output{
    .view = &delete_provisioned_model_throughput_schema,
    .body = &delete_provisioned_model_throughput_schema,
};
constexpr internal::Operation delete_provisioned_model_throughput_operation{
    .service = &common::service,
    .name = "DeleteProvisionedModelThroughput",
    .errors = common::errors,
    .output = &delete_provisioned_model_throughput_output,
};

internal::HttpRequest encode(const DeleteProvisionedModelThroughputRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/provisioned-model-throughput/"};
  out.label("provisionedModelId", in.provisioned_model_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteProvisionedModelThroughputRequest& in) {
  writer.begin_object();
  writer.member("provisionedModelId", in.provisioned_model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteProvisionedModelThroughputView*) {
  return delete_provisioned_model_throughput_schema;
}

Response<DeleteProvisionedModelThroughputView> Client::delete_provisioned_model_throughput(
    const DeleteProvisionedModelThroughputRequest& request, const CallOptions& options) const {
  return internal::call<DeleteProvisionedModelThroughputView>(
      *connection_, delete_provisioned_model_throughput_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteProvisionedModelThroughputRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_provisioned_model_throughput_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
