// `--generate-cli-skeleton`: the input of an operation as JSON to fill in, for --cli-input-json.
#pragma once

#include <outcrop/document.h>

#include <string>

#include "command/operation.h"

namespace outcrop::cli {

/// Every member, with an empty value of its kind; of an enumeration its first value, of a union the first member.
std::string skeleton_of(const Operation& operation);

/// An empty value of the type; `only_required`: without the members that may be left out.
Document sample_of(const Type& type, bool only_required);

}  // namespace outcrop::cli
