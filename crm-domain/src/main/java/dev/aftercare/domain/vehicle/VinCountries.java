package dev.aftercare.domain.vehicle;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Which country the first two characters of a VIN were given to (ISO 3780), as ISO 3166 writes countries.
 *
 * <p>As of November 2026, from the ranges that vininfo (BSD-3) collects, with those of whole letters (H and L China, J Japan, W Germany, 1, 4, 5 and
 * 7 United States) added from the standard; ranges of countries without a code of their own today are left out. A maker keeps its code when
 * it moves, so it is the country of the maker's registration, not proven the one of assembly.
 */
final class VinCountries {

    private static final String ORDER = "ABCDEFGHJKLMNPRSTUVWXYZ1234567890";

    /** A line per first character: from which to which second one, and whose. */
    private static final String RANGES = """
            A A-H:ZA J-K:CI L-M:LS N-P:BW R-S:NA T-U:MG V-W:MU X-Y:TN Z-1:CY 2-3:ZW 4-5:MZ
            B A-B:AO F-G:KE L-L:NG R-R:DZ 3-4:LY
            C A-B:EG F-G:MA L-M:ZM
            D A-E:EG
            H A-0:CN
            J A-0:JP
            K F-H:IL L-R:KR S-T:JO
            L A-0:CN
            M A-E:IN F-K:ID L-R:TH S-S:MM U-U:MN X-X:KZ 1-6:IN
            N A-E:IR F-G:PK J-J:IQ L-R:TR S-T:UZ U-U:AZ Y-Y:AM 1-5:IR
            P A-C:PH F-G:SG L-R:MY S-T:BD
            R A-B:AE F-K:TW L-N:VN P-P:LA S-T:SA U-W:RU 1-1:HK
            S A-M:GB N-T:DE U-Z:PL 1-2:LV
            T A-H:CH J-P:CZ R-V:HU W-2:PT 6-6:AD
            U A-C:ES H-M:DK N-R:IE U-W:RO 1-2:MK 5-7:SK 8-0:BA
            V A-E:AT F-R:FR S-W:ES X-2:RS 3-5:HR 6-8:EE
            W A-0:DE
            X A-C:BG D-E:RU F-H:GR J-K:RU L-R:NL S-W:RU X-Y:LU Z-0:RU
            Y A-E:BE F-K:FI N-N:MT S-W:SE X-2:NO 3-5:BY 6-8:UA
            Z A-U:IT X-Z:SI 1-1:SM 3-5:LT 6-0:RU
            1 A-0:US
            2 A-5:CA
            3 A-X:MX 5-5:DO 6-6:HN 7-7:PA 8-9:PR
            4 A-0:US
            5 A-0:US
            6 A-X:AU Y-1:NZ
            7 A-0:US
            8 A-E:AR F-G:CL L-N:EC S-T:PE X-Z:VE 2-2:BO
            9 A-E:BR F-G:CO S-V:UY 2-9:BR
            """;

    private static final ImmutableMap<String, String> BY_BEGINNING = read();

    private VinCountries() {}

    /** The country of the maker, as a code of two letters; empty where nobody was given that beginning. */
    static Optional<String> of(Vin vin) {
        return Optional.ofNullable(BY_BEGINNING.get(vin.value().substring(0, 2)));
    }

    private static ImmutableMap<String, String> read() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        RANGES.lines().forEach(line -> {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                int to = ORDER.indexOf(parts[i].charAt(2));
                for (int second = ORDER.indexOf(parts[i].charAt(0)); second <= to; second++) {
                    all.put(parts[0] + ORDER.charAt(second), parts[i].substring("A-B:".length()));
                }
            }
        });
        return all.buildOrThrow();
    }
}
