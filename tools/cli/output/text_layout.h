// The AWS CLI's `--output text`: lines of values between tabs, for awk, cut and read.
#pragma once

#include <outcrop/document.h>

#include <string>

namespace outcrop::cli {

/// A list's name in capitals before the values of each of its elements; members by their names, which aren't told;
/// null is None.
std::string text_layout(const Document& value);

}  // namespace outcrop::cli
