// Client::list_foundation_model_agreement_offers: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_foundation_model_agreement_offers.h"

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

constexpr internal::Type list_foundation_model_agreement_offers_offers_type =
    internal::list_type<OfferView>(schemas::offer_type);
constexpr internal::Field list_foundation_model_agreement_offers_fields[] = {
    {"modelId", &internal::string_type, offsetof(ListFoundationModelAgreementOffersView, model_id),
     internal::Slot::plain},
    {"offers", &list_foundation_model_agreement_offers_offers_type,
     offsetof(ListFoundationModelAgreementOffersView, offers), internal::Slot::plain},
};
constexpr internal::Schema list_foundation_model_agreement_offers_schema =
    internal::structure_schema<ListFoundationModelAgreementOffersView>("ListFoundationModelAgreementOffersResponse",
                                                                       list_foundation_model_agreement_offers_fields);
constexpr internal::OutputSchema list_foundation_model_agreement_offers_output{
    .view = &list_foundation_model_agreement_offers_schema,
    .body = &list_foundation_model_agreement_offers_schema,
    .needs_body = true,
};
constexpr internal::Operation list_foundation_model_agreement_offers_operation{
    .service = &common::service,
    .name = "ListFoundationModelAgreementOffers",
    .errors = common::errors,
    .output = &list_foundation_model_agreement_offers_output,
};

internal::HttpRequest encode(const ListFoundationModelAgreementOffersRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/list-foundation-model-agreement-offers/"};
  out.label("modelId", in.model_id).query("offerType", in.offer_type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListFoundationModelAgreementOffersRequest& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.member("offerType", in.offer_type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListFoundationModelAgreementOffersView*) {
  return list_foundation_model_agreement_offers_schema;
}

Response<ListFoundationModelAgreementOffersView> Client::list_foundation_model_agreement_offers(
    const ListFoundationModelAgreementOffersRequest& request, const CallOptions& options) const {
  return internal::call<ListFoundationModelAgreementOffersView>(
      *connection_, list_foundation_model_agreement_offers_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListFoundationModelAgreementOffersRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_foundation_model_agreement_offers_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
