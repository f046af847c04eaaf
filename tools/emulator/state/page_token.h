// Opaque paging tokens: where the next page starts, bound to the listing that they belong to.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "state/job_store.h"

namespace outcrop::emulator {

/// `listing` is everything that a client has to repeat with the token, as text.
std::string make_page_token(const JobPosition& position, std::string_view listing);

/// Empty where the text is no token of this emulator, was changed, or belongs to another listing. Tokens outlive
/// restarts.
std::optional<JobPosition> read_page_token(std::string_view token, std::string_view listing);

}  // namespace outcrop::emulator
