// Client::delete_harness: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_harness.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field delete_harness_fields[] = {
    {"harness", &schemas::harness_type, offsetof(DeleteHarnessView, harness), internal::Slot::reference},
};
constexpr internal::Schema delete_harness_schema =
    internal::structure_schema<DeleteHarnessView>("DeleteHarnessResponse", delete_harness_fields);
constexpr internal::OutputSchema delete_harness_output{
    .view = &delete_harness_schema,
    .body = &delete_harness_schema,
};
constexpr internal::Operation delete_harness_operation{
    .service = &common::service,
    .name = "DeleteHarness",
    .errors = common::errors,
    .output = &delete_harness_output,
};

internal::HttpRequest encode(const DeleteHarnessRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/harnesses/"};
  out.label("harnessId", in.harness_id)
      .query("clientToken", internal::idempotency_token(in.client_token))
      .query("deleteManagedMemory", in.delete_managed_memory);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteHarnessRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("clientToken", in.client_token);
  writer.member("deleteManagedMemory", in.delete_managed_memory);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteHarnessView*) { return delete_harness_schema; }

Response<DeleteHarnessView> Client::delete_harness(const DeleteHarnessRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<DeleteHarnessView>(*connection_, delete_harness_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteHarnessRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_harness_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
