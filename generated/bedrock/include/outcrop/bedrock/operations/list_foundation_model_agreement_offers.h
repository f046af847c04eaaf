// Input and output of Client::list_foundation_model_agreement_offers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/offer.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_foundation_model_agreement_offers. An absent member is not sent.
/// The foundation model whose offers to list, and which of them.
struct ListFoundationModelAgreementOffersRequest {
  /// The id of the foundation model; its ARN will not do.
  ///
  /// Required. At most 140 characters.
  std::optional<std::string> model_id{};
  /// Whether to list public offers alone, or those made to the account too.
  std::optional<OwnedOpen<OfferType>> offer_type{};

  friend bool operator==(const ListFoundationModelAgreementOffersRequest&,
                         const ListFoundationModelAgreementOffersRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListFoundationModelAgreementOffersRequest& in);

/// Output of Client::list_foundation_model_agreement_offers; valid as long as its Response.
/// The offers of a foundation model, all in one answer.
struct ListFoundationModelAgreementOffersView {
  /// The id of the foundation model, as the request gave it.
  std::string_view model_id{};
  /// The offers, each with its terms and a token to agree with.
  std::span<const OfferView> offers{};
};
const internal::Schema& schema_of(const ListFoundationModelAgreementOffersView*);

}  // namespace outcrop::bedrock
