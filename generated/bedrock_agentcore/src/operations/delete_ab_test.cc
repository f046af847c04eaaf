// Client::delete_ab_test: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/delete_ab_test.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field delete_ab_test_fields[] = {
    {"abTestId", &internal::string_type, offsetof(DeleteABTestView, ab_test_id), internal::Slot::plain},
    {"abTestArn", &internal::string_type, offsetof(DeleteABTestView, ab_test_arn), internal::Slot::plain},
    {"status", &schemas::ab_test_status_type, offsetof(DeleteABTestView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_ab_test_schema =
    internal::structure_schema<DeleteABTestView>("DeleteABTestResponse", delete_ab_test_fields);
constexpr internal::OutputSchema delete_ab_test_output{
    .view = &delete_ab_test_schema,
    .body = &delete_ab_test_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_ab_test_operation{
    .service = &common::service,
    .name = "DeleteABTest",
    .errors = common::errors,
    .output = &delete_ab_test_output,
};

internal::HttpRequest encode(const DeleteABTestRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/ab-tests/"};
  out.label("abTestId", in.ab_test_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteABTestRequest& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteABTestView*) { return delete_ab_test_schema; }

Response<DeleteABTestView> Client::delete_ab_test(const DeleteABTestRequest& request,
                                                  const CallOptions& options) const {
  return internal::call<DeleteABTestView>(*connection_, delete_ab_test_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteABTestRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_ab_test_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
