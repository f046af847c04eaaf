// mutated_json: a JSON text with a few changes that nearly leave it one: what plain mutations of bytes seldom hit.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace outcrop::test {

/// Values and members are swapped, dropped, repeated, nested and replaced by values of other kinds; escapes are broken,
/// surrogates parted, characters and blanks spelled otherwise. `text` need not be JSON. Same state of `random`: same
/// text.
std::string mutated_json(std::string_view text, std::mt19937& random);

}  // namespace outcrop::test
