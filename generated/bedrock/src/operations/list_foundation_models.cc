// Client::list_foundation_models: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_foundation_models.h"

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

constexpr internal::Type list_foundation_models_model_summaries_type =
    internal::list_type<FoundationModelSummaryView>(schemas::foundation_model_summary_type);
constexpr internal::Field list_foundation_models_fields[] = {
    {"modelSummaries", &list_foundation_models_model_summaries_type,
     offsetof(ListFoundationModelsView, model_summaries), internal::Slot::plain},
};
constexpr internal::Schema list_foundation_models_schema =
    internal::structure_schema<ListFoundationModelsView>("ListFoundationModelsResponse", list_foundation_models_fields);
constexpr internal::OutputSchema list_foundation_models_output{
    .view = &list_foundation_models_schema,
    .body = &list_foundation_models_schema,
};
constexpr internal::Operation list_foundation_models_operation{
    .service = &common::service,
    .name = "ListFoundationModels",
    .errors = common::errors,
    .output = &list_foundation_models_output,
};

internal::HttpRequest encode(const ListFoundationModelsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/foundation-models"};
  out.query("byProvider", in.by_provider)
      .query("byCustomizationType", in.by_customization_type)
      .query("byOutputModality", in.by_output_modality)
      .query("byInferenceType", in.by_inference_type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFoundationModelsRequest& in) {
  writer.begin_object();
  writer.member("byProvider", in.by_provider);
  writer.member("byCustomizationType", in.by_customization_type);
  writer.member("byOutputModality", in.by_output_modality);
  writer.member("byInferenceType", in.by_inference_type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFoundationModelsView*) { return list_foundation_models_schema; }

Response<ListFoundationModelsView> Client::list_foundation_models(const ListFoundationModelsRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<ListFoundationModelsView>(*connection_, list_foundation_models_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListFoundationModelsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_foundation_models_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
