// Client::put_use_case_for_model_access: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/put_use_case_for_model_access.h"

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

constexpr internal::Schema put_use_case_for_model_access_schema =
    internal::structure_schema<PutUseCaseForModelAccessView>("PutUseCaseForModelAccessResponse");
constexpr internal::OutputSchema put_use_case_for_model_access_output{
    .view = &put_use_case_for_model_access_schema,
    .body = &put_use_case_for_model_access_schema,
};
constexpr internal::Operation put_use_case_for_model_access_operation{
    .service = &common::service,
    .name = "PutUseCaseForModelAccess",
    .errors = common::errors,
    .output = &put_use_case_for_model_access_output,
};

internal::HttpRequest encode(const PutUseCaseForModelAccessRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/use-case-for-model-access"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("formData", in.form_data); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutUseCaseForModelAccessRequest& in) {
  writer.begin_object();
  writer.member("formData", in.form_data);
  writer.end_object();
}

const internal::Schema& schema_of(const PutUseCaseForModelAccessView*) { return put_use_case_for_model_access_schema; }

Response<PutUseCaseForModelAccessView> Client::put_use_case_for_model_access(
    const PutUseCaseForModelAccessRequest& request, const CallOptions& options) const {
  return internal::call<PutUseCaseForModelAccessView>(*connection_, put_use_case_for_model_access_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutUseCaseForModelAccessRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, put_use_case_for_model_access_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
