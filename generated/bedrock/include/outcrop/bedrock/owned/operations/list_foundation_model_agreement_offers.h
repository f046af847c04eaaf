// ListFoundationModelAgreementOffers: the output of Client::list_foundation_model_agreement_offers, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/offer.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListFoundationModelAgreementOffersView;

/// The offers of a foundation model, all in one answer.
struct ListFoundationModelAgreementOffers {
  /// The id of the foundation model, as the request gave it.
  std::string model_id{};
  /// The offers, each with its terms and a token to agree with.
  std::optional<std::vector<Offer>> offers{};

  friend bool operator==(const ListFoundationModelAgreementOffers&,
                         const ListFoundationModelAgreementOffers&) = default;
};
ListFoundationModelAgreementOffers to_owned(const ListFoundationModelAgreementOffersView& view);
void write_json(internal::JsonWriter& writer, const ListFoundationModelAgreementOffers& in);

}  // namespace outcrop::bedrock
