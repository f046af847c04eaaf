// Client::get_use_case_for_model_access: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_use_case_for_model_access.h"

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

constexpr internal::Field get_use_case_for_model_access_fields[] = {
    {"formData", &internal::blob_type, offsetof(GetUseCaseForModelAccessView, form_data), internal::Slot::plain},
};
constexpr internal::Schema get_use_case_for_model_access_schema =
    internal::structure_schema<GetUseCaseForModelAccessView>("GetUseCaseForModelAccessResponse",
                                                             get_use_case_for_model_access_fields);
constexpr internal::OutputSchema get_use_case_for_model_access_output{
    .view = &get_use_case_for_model_access_schema,
    .body = &get_use_case_for_model_access_schema,
    .needs_body = true,
};
constexpr internal::Operation get_use_case_for_model_access_operation{
    .service = &common::service,
    .name = "GetUseCaseForModelAccess",
    .errors = common::errors,
    .output = &get_use_case_for_model_access_output,
};

internal::HttpRequest encode(const GetUseCaseForModelAccessRequest&) {
  internal::HttpRequest out{internal::Method::get, "/use-case-for-model-access"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetUseCaseForModelAccessRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const GetUseCaseForModelAccessView*) { return get_use_case_for_model_access_schema; }

Response<GetUseCaseForModelAccessView> Client::get_use_case_for_model_access(
    const GetUseCaseForModelAccessRequest& request, const CallOptions& options) const {
  return internal::call<GetUseCaseForModelAccessView>(*connection_, get_use_case_for_model_access_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetUseCaseForModelAccessRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_use_case_for_model_access_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
