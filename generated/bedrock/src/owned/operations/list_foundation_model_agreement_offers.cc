// Makes ListFoundationModelAgreementOffers: the output of Client::list_foundation_model_agreement_offers, owned of
// views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_foundation_model_agreement_offers.h"

#include "outcrop/bedrock/operations/list_foundation_model_agreement_offers.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListFoundationModelAgreementOffers to_owned(const ListFoundationModelAgreementOffersView& view) {
  ListFoundationModelAgreementOffers owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.offers, view.offers);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListFoundationModelAgreementOffers& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.member("offers", in.offers);
  writer.end_object();
}

}  // namespace outcrop::bedrock
