// JSON files that the AWS CLI and the SDKs share: read whole, changed member by member, replaced at once.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/document.h"
#include "outcrop/internal/environment.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// `object` with these members set, in place where they are there already; all others stay as they are.
Document with_members(const Document& object, const std::vector<std::pair<std::string, Document>>& members);

}  // namespace outcrop::internal
