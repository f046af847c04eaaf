// Timestamps: every row of restjson1 § 6, read and written.
#include "outcrop/timestamp.h"

#include <gtest/gtest.h>

#include <clocale>
#include <random>
#include <sstream>

namespace {

using outcrop::parse_timestamp;
using outcrop::Timestamp;
using outcrop::TimestampFormat;
using outcrop::to_string;

constexpr std::int64_t kDecember = 1733011200000;  // 2024-12-01T00:00:00Z
constexpr std::int64_t kYear1 = -62135596800000;
constexpr std::int64_t kYear9999 = 253402300799999;

std::optional<std::int64_t> millis_of(std::string_view text, TimestampFormat format = TimestampFormat::date_time) {
  const std::optional<Timestamp> time = parse_timestamp(text, format);
  return time ? std::optional(time->millis()) : std::nullopt;
}

TEST(DateTime, WritesUtcAndDropsAZeroFraction) {
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember)), "2024-12-01T00:00:00Z");
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember + 5)), "2024-12-01T00:00:00.005Z");
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember + 500)), "2024-12-01T00:00:00.500Z");
  EXPECT_EQ(to_string(Timestamp::from_millis(-1)), "1969-12-31T23:59:59.999Z");
  EXPECT_EQ(to_string(Timestamp::from_millis(kYear1)), "0001-01-01T00:00:00Z");
  EXPECT_EQ(to_string(Timestamp::from_millis(kYear9999)), "9999-12-31T23:59:59.999Z");
}

TEST(DateTime, ReadsFractionsOfAnyLengthAndCutsThem) {
  EXPECT_EQ(millis_of("2024-12-01T00:00:00.1Z"), kDecember + 100);
  EXPECT_EQ(millis_of("2024-12-01T00:00:00.12Z"), kDecember + 120);
  EXPECT_EQ(millis_of("2024-12-01T00:00:00.123456789Z"), kDecember + 123);
  EXPECT_EQ(millis_of("2024-12-01T00:00:00.9999Z"), kDecember + 999);
}

TEST(DateTime, ConvertsOffsetsToUtc) {
  EXPECT_EQ(millis_of("2024-12-01T02:30:00+02:30"), kDecember);
  EXPECT_EQ(millis_of("2024-11-30T16:00:00.5-08:00"), kDecember + 500);
  EXPECT_EQ(millis_of("2024-12-01T00:00:00-00:00"), kDecember);
}

TEST(DateTime, ReadsLowerCaseLetters) { EXPECT_EQ(millis_of("2024-12-01t00:00:00z"), kDecember); }

TEST(DateTime, ClampsALeapSecondToTheSecondBefore) {
  EXPECT_EQ(millis_of("2016-12-31T23:59:60Z"), millis_of("2016-12-31T23:59:59.999Z"));
  EXPECT_EQ(millis_of("2016-12-31T23:59:60.7Z"), millis_of("2016-12-31T23:59:59.999Z"));
}

TEST(DateTime, KnowsLeapYears) {
  EXPECT_TRUE(millis_of("2024-02-29T00:00:00Z").has_value());
  EXPECT_TRUE(millis_of("2000-02-29T00:00:00Z").has_value());
  EXPECT_FALSE(millis_of("2023-02-29T00:00:00Z").has_value());
  EXPECT_FALSE(millis_of("1900-02-29T00:00:00Z").has_value());
}

TEST(DateTime, RefusesWhatIsNoDateTime) {
  for (const char* text : {"",
                           "2024",
                           "2024-12-01",
                           "2024-12-01T00:00:00",
                           "2024-12-01 00:00:00Z",
                           "2024-13-01T00:00:00Z",
                           "2024-00-01T00:00:00Z",
                           "2024-12-32T00:00:00Z",
                           "2024-12-00T00:00:00Z",
                           "2024-04-31T00:00:00Z",
                           "2024-12-01T24:00:00Z",
                           "2024-12-01T00:60:00Z",
                           "2024-12-01T00:00:61Z",
                           "2024-12-01T00:00:00.Z",
                           "2024-12-01T00:00:00+0230",
                           "2024-12-01T00:00:00+24:00",
                           "2024-12-01T00:00:00+00:60",
                           "2024-12-01T00:00:00ZZ",
                           " 2024-12-01T00:00:00Z",
                           "24-12-01T00:00:00Z",
                           "+2024-12-01T00:00:00Z",
                           "2024-12-01T0:00:00Z",
                           "0000-01-01T00:00:00Z",
                           "0001-01-01T00:00:00+00:01",
                           "9999-12-31T23:59:59-00:01"})
    EXPECT_FALSE(millis_of(text).has_value()) << text;
}

TEST(HttpDate, WritesAndReadsImfFixdate) {
  const Timestamp time = Timestamp::from_millis(1398796238000);
  EXPECT_EQ(to_string(time, TimestampFormat::http_date), "Tue, 29 Apr 2014 18:30:38 GMT");
  EXPECT_EQ(parse_timestamp("Tue, 29 Apr 2014 18:30:38 GMT", TimestampFormat::http_date), time);
  EXPECT_EQ(to_string(Timestamp::from_millis(0), TimestampFormat::http_date), "Thu, 01 Jan 1970 00:00:00 GMT");
  EXPECT_EQ(to_string(Timestamp::from_millis(-1), TimestampFormat::http_date), "Wed, 31 Dec 1969 23:59:59 GMT");
}

TEST(HttpDate, RefusesOtherForms) {
  for (const char* text :
       {"Tue, 29 Apr 2014 18:30:38.5 GMT", "Tuesday, 29-Apr-14 18:30:38 GMT", "Tue Apr 29 18:30:38 2014",
        "Tue, 29 Apr 2014 18:30:38 UTC", "tue, 29 apr 2014 18:30:38 GMT", "Tue, 9 Apr 2014 18:30:38 GMT",
        "Tue, 31 Apr 2014 18:30:38 GMT", "Tue, 29 Apr 2014 18:30:38", "Tue, 29 Apr 2014 18:30:38 GMT ", ""})
    EXPECT_FALSE(millis_of(text, TimestampFormat::http_date).has_value()) << text;
}

TEST(EpochSeconds, WritesAnIntegerOrUpToThreeDecimals) {
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember), TimestampFormat::epoch_seconds), "1733011200");
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember + 500), TimestampFormat::epoch_seconds), "1733011200.5");
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember + 7), TimestampFormat::epoch_seconds), "1733011200.007");
  EXPECT_EQ(to_string(Timestamp::from_millis(-1), TimestampFormat::epoch_seconds), "-0.001");
  EXPECT_EQ(to_string(Timestamp::from_millis(0), TimestampFormat::epoch_seconds), "0");
  EXPECT_EQ(to_string(Timestamp::from_millis(-1500), TimestampFormat::epoch_seconds), "-1.5");
}

TEST(EpochSeconds, ReadsEveryDecimalFormAndCutsBelowMilliseconds) {
  const std::pair<const char*, std::int64_t> rows[] = {
      {"1733011200", kDecember},
      {"1733011200.9999", kDecember + 999},
      {"1.7330112e9", kDecember},
      {"17330112000e-1", kDecember},
      {"-1.5", -1500},
      {"-0.0019", -1},
      {"0", 0},
      {"-0", 0},
      {"0.000000000000000000001e20", 100},
      {"1e-400", 0},
      {"0e999999999999999999999", 0},
      {"253402300799.999", kYear9999},
      {"-62135596800", kYear1},
  };
  for (const auto& [text, millis] : rows) EXPECT_EQ(millis_of(text, TimestampFormat::epoch_seconds), millis) << text;
}

TEST(EpochSeconds, RefusesOtherTextAndOtherYears) {
  for (const char* text : {"", "-", "1.", ".5", "1e", "+1", "1 ", "0x1", "NaN", "253402300800", "-62135596801", "1e300",
                           "1e99999999999999999999"})
    EXPECT_FALSE(millis_of(text, TimestampFormat::epoch_seconds).has_value()) << text;
}

TEST(Timestamps, ReadBackWhatTheyWrite) {
  std::mt19937_64 random(7);
  std::uniform_int_distribution<std::int64_t> any(kYear1, kYear9999);
  for (int i = 0; i < 20'000; ++i) {
    const Timestamp time = Timestamp::from_millis(any(random));
    ASSERT_EQ(parse_timestamp(to_string(time)), time);
    ASSERT_EQ(parse_timestamp(to_string(time, TimestampFormat::epoch_seconds), TimestampFormat::epoch_seconds), time);
    const std::optional<Timestamp> seconds =
        parse_timestamp(to_string(time, TimestampFormat::http_date), TimestampFormat::http_date);
    ASSERT_TRUE(seconds.has_value());
    ASSERT_EQ(seconds->millis(), time.millis() - ((time.millis() % 1000 + 1000) % 1000));
  }
}

TEST(Timestamps, AgreeWithChronoOnEveryDay) {
  using namespace std::chrono;
  for (sys_days day = sys_days(year(1) / 1 / 1); day <= sys_days(year(9999) / 12 / 31); day += days(13)) {
    const year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT00:00:00Z", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    ASSERT_EQ(to_string(Timestamp(day)), text);
    ASSERT_EQ(parse_timestamp(text), Timestamp(day));
  }
}

TEST(Timestamps, CutFinerDurations) {
  using namespace std::chrono;
  EXPECT_EQ(Timestamp(system_clock::time_point(microseconds(1'999))).millis(), 1);
  EXPECT_EQ(Timestamp(system_clock::time_point(microseconds(-1))).millis(), -1);
}

TEST(Timestamps, IgnoreTheLocale) {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) std::setlocale(LC_ALL, name);
  EXPECT_EQ(to_string(Timestamp::from_millis(kDecember), TimestampFormat::http_date), "Sun, 01 Dec 2024 00:00:00 GMT");
  EXPECT_EQ(to_string(Timestamp::from_millis(1500), TimestampFormat::epoch_seconds), "1.5");
  std::setlocale(LC_ALL, before.c_str());
}

TEST(Timestamps, WriteYearsBeyondTheRangeWithoutBreaking) {
  EXPECT_EQ(to_string(Timestamp::from_millis(kYear9999 + 1)), "10000-01-01T00:00:00Z");
  EXPECT_FALSE(to_string(Timestamp::from_millis(INT64_MIN)).empty());
  EXPECT_FALSE(to_string(Timestamp::from_millis(INT64_MAX), TimestampFormat::http_date).empty());
  EXPECT_EQ(to_string(Timestamp::from_millis(INT64_MIN), TimestampFormat::epoch_seconds), "-9223372036854775.808");
}

// --- Arithmetic ---

using namespace std::chrono_literals;

TEST(Timestamp, IsMovedByDurationsOfAnyKind) {
  const Timestamp december = Timestamp::from_millis(kDecember);
  EXPECT_EQ((december + 1h).millis(), kDecember + 3'600'000);
  EXPECT_EQ((1min + december).millis(), kDecember + 60'000);
  EXPECT_EQ((december - 1ms).millis(), kDecember - 1);
  EXPECT_EQ((december + std::chrono::duration<double>(0.5)).millis(), kDecember + 500);
  EXPECT_EQ((december + std::chrono::days(-1)).millis(), kDecember - 86'400'000);
  EXPECT_EQ((december + 1'999'999ns).millis(), kDecember + 1) << "finer fractions are cut";
  EXPECT_EQ(december - 500us, december + -500us);
  EXPECT_EQ(december - 500us, Timestamp::from_millis(kDecember - 1)) << "cut, as all that comes before the millisecond";
  EXPECT_EQ(december - -500us, december);
  EXPECT_EQ(december - 0.5ms, december + -0.5ms);
  Timestamp time = december;
  time += 2s;
  time -= 500ms;
  EXPECT_EQ(time.millis(), kDecember + 1500);
  static_assert(Timestamp() + 1s == Timestamp::from_millis(1000));
}

TEST(Timestamp, DiffersByMilliseconds) {
  const Timestamp december = Timestamp::from_millis(kDecember);
  EXPECT_EQ(december - Timestamp::from_millis(kDecember - 250), 250ms);
  EXPECT_EQ(Timestamp::from_millis(kDecember - 250) - december, -250ms);
  EXPECT_EQ(december - std::chrono::sys_time<std::chrono::seconds>(1s), std::chrono::milliseconds(kDecember - 1000));
  EXPECT_EQ(Timestamp::max() - Timestamp::min(), std::chrono::milliseconds(kYear9999 - kYear1));
  static_assert(std::is_same_v<decltype(december - december), std::chrono::milliseconds>);
}

TEST(Timestamp, StopsAtTheFirstAndTheLastYear) {
  EXPECT_EQ(Timestamp::min().millis(), kYear1);
  EXPECT_EQ(Timestamp::max().millis(), kYear9999);
  const Timestamp december = Timestamp::from_millis(kDecember);
  EXPECT_EQ(december + std::chrono::hours::max(), Timestamp::max());
  EXPECT_EQ(december - std::chrono::hours::max(), Timestamp::min());
  EXPECT_EQ(december + std::chrono::hours::min(), Timestamp::min());
  EXPECT_EQ(december - std::chrono::milliseconds::min(), Timestamp::max());
  EXPECT_EQ(Timestamp::max() + 1ms, Timestamp::max());
  EXPECT_EQ(Timestamp::max() + 0.1ms, Timestamp::max());
  EXPECT_EQ(Timestamp::min() - 1ms, Timestamp::min());
  EXPECT_EQ(Timestamp::from_millis(INT64_MAX) + 1ms, Timestamp::max());
  EXPECT_EQ(Timestamp::from_millis(INT64_MIN) - 1ms, Timestamp::min());
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(december + std::chrono::duration<double>(infinity), Timestamp::max());
  EXPECT_EQ(december - std::chrono::duration<double>(infinity), Timestamp::min());
  EXPECT_EQ(december + std::chrono::duration<double>(std::numeric_limits<double>::quiet_NaN()), december);
  EXPECT_EQ(Timestamp(std::chrono::sys_time<std::chrono::hours>::max()), Timestamp::max());
  EXPECT_EQ(Timestamp(std::chrono::sys_time<std::chrono::seconds>::min()), Timestamp::min());
}

TEST(Timestamp, DifferencesOfWhatIsNoYearStopAtTheLongest) {
  const Timestamp first = Timestamp::from_millis(INT64_MIN);
  const Timestamp last = Timestamp::from_millis(INT64_MAX);
  EXPECT_EQ(last - first, std::chrono::milliseconds::max());
  EXPECT_EQ(first - last, std::chrono::milliseconds::min());
  EXPECT_EQ(first - first, 0ms);
  EXPECT_EQ(Timestamp() - first, std::chrono::milliseconds::max());
  EXPECT_EQ(Timestamp::from_millis(-1) - first, std::chrono::milliseconds::max());
}

TEST(Timestamp, IsWrittenToAStreamAsDateTime) {
  std::ostringstream out;
  out << Timestamp::from_millis(kDecember);
  EXPECT_EQ(out.str(), "2024-12-01T00:00:00Z");
}

}  // namespace
