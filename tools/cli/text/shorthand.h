// The AWS CLI's shorthand for structured values: `key=a,other={x=1,y=[2,3]},list=p,q`.
#pragma once

#include <outcrop/document.h>

#include <string>
#include <string_view>

namespace outcrop::cli {

/// An object whose leaves are all text: what they are meant for, their reader knows. Throws InputError: `origin`, and
/// the column.
Document parse_shorthand(std::string_view text, std::string_view origin);

}  // namespace outcrop::cli
